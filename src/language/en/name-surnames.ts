// Surnames of Chinese and Korean names written before a given name with a hyphen ("Wong Siu-lan", "Park Min-ji").

export const SURNAMES_BEFORE_HYPHEN: ReadonlySet<string> = new Set(
  `kim lee park moon choi jung jeong chung kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song ryu hong yang ri pak paek bae nam roh son
chan chen leung wong kwok lau lam cheung chow ho ip yip tsang tsai lin wu huang chang chiang hsu hsieh liao lai ma tang tam tse yeung fung kwan law lui mak ng poon siu so sun szeto ting to wan
wang yau yuen zhang lo lu luk mok hui hau su ko ker tsao hou chu chiu chou yen hung sung peng fan ou kung kuo tu teng cheng ching shih yu yeh tien pan tsui chien lien wei tan lim goh koh ong teo sim toh chua foo`.split(
    /\s+/,
  ),
)
