// Words by which lines around a report are known. Data for line-kinds.ts.

export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

export const WEEKDAY =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?'

/** Agencies, papers and broadcasters, by their whole name or by what such names end in. */
export const OUTLET =
  /(?:Reuters|AP|Associated Press|AFP|Agence France-Presse|dpa|EFE|ANSA|Xinhua|TASS|PTI|ANI|AAP|BBC(?: News| World Service)?|CNN|NPR|PBS|ABC(?: News)?|CBS(?: News)?|NBC(?: News)?|Fox News|Sky News|Al Jazeera|Bloomberg|Deutsche Welle|DW|France 24|RFE\/RL|Voice of America|VOA|Politico|Axios|ProPublica|Vox|Slate|Le Monde|El País|Der Spiegel|Kyodo|Yonhap|Anadolu|(?:The )?(?:[A-Z][\p{L}'’.-]+ ){1,3}(?:Times|Post|Herald|Tribune|Journal|Gazette|Chronicle|Telegraph|Mail|Mirror|Star|Standard|Press|Observer|Guardian|Independent|Sun|News|Monitor|Examiner|Inquirer|Express|Courier|Dispatch|Record|Review|Advocate|Leader|Citizen|Sentinel|Ledger|Argus|Echo|Bulletin|Wire|Today)|The Guardian|The Independent|The Economist|The Times|The Sun|The Hindu|The Conversation|The Intercept|The Atlantic|The Age)(?![\p{L}])/u

export const FURNITURE =
  /^(?:\W{0,3}(?:read (?:more|on|the full (?:story|article|report)|full (?:story|article))|continue reading|keep reading|full story|more here|see more|view (?:in|this email in) (?:your )?browser|unsubscribe|manage (?:your )?(?:preferences|subscriptions?)|update your preferences|share(?: this| on| via|$)|tweet(?: this)?$|print(?: this)?$|e-?mail this|comments?(?: \(\d+\))?$|leave a comment|advertisement|ad$|sponsored|related(?: stories| articles| links)?:?$|see also:?|sign up (?:for|to)|subscribe(?: to| now| here|$)|follow us|click here|back to top|top stories$|trending$|most read$|table of contents$|in this issue:?$|jump to|forward to a friend|©|\(c\) \d{4}|copyright ©?\s?\d{4}|all rights reserved|you (?:are receiving|received) this|to unsubscribe|get the app|download (?:the|our) app|advert$|image:|photo(?:graph)?:|picture:|photo by|getty images|skip to (?:main )?content|back to (?:index|contents)|\d+ min(?:ute)? read$|listen to this|watch:|video:))/i
