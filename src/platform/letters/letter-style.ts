// The tokens of the site (`tokens.css`): a mail program reads no style sheet of ours, and few know variables.
export const day = {
  page: '#ffffff',
  ink: '#1b2322',
  inkSoft: '#454e4c',
  river: '#0b4f52',
  onRiver: '#ffffff',
  rule: '#d5d0c5',
};

export const night: typeof day = {
  page: '#101a1b',
  ink: '#f2f0ea',
  inkSoft: '#bcc7c4',
  river: '#86d3cf',
  onRiver: '#08201f',
  rule: '#35484a',
};

/** The style of each piece, written on the piece itself. */
export const style = {
  page: `margin:0;padding:0;background:${day.page};font-family:'Segoe UI',system-ui,Roboto,'Noto Sans',sans-serif`,
  sheet: `max-width:36em;margin:0 auto;padding:24px 18px;background:${day.page}`,
  head: `margin:0 0 24px;padding:0 0 12px;border-bottom:3px solid ${day.rule};color:${day.river};font-size:18px;font-weight:bold`,
  title: `margin:30px 0 12px;color:${day.ink};font-size:21px;line-height:1.3`,
  paragraph: `margin:0 0 18px;color:${day.ink};font-size:18px;line-height:1.5`,
  list: `margin:0 0 18px;padding:0 0 0 24px;color:${day.ink};font-size:18px;line-height:1.5`,
  way: `color:${day.river}`,
  act: `background:${day.river};border-radius:6px`,
  actWords: `display:inline-block;padding:13px 24px;color:${day.onRiver};font-size:18px;font-weight:bold;text-decoration:none`,
  footer: `margin:30px 0 0;padding:18px 0 0;border-top:1px solid ${day.rule}`,
  small: `margin:0 0 12px;color:${day.inkSoft};font-size:15px;line-height:1.5`,
};

/** The colours of the night have the last word where a mail program asks for them; the others show the day's. */
export const nightSheet = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
.page{background:${night.page} !important}
.ink{color:${night.ink} !important}
.soft{color:${night.inkSoft} !important}
.river{color:${night.river} !important}
.act{background:${night.river} !important}
.act a{color:${night.onRiver} !important}
.rule{border-color:${night.rule} !important}
}`;
