// The mark that tells screen readers to pass a shape by.

/** An extension of `p:cNvPr` ([MS-ODRAWXML] 2.26.1, decorative). */
export const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
