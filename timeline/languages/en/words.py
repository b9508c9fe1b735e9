"""English word lists that the analysis of events reads: literals only."""

__all__ = [
    "ABBREVIATIONS",
    "BE",
    "CLOSELY",
    "DO",
    "HAVE",
    "HONORIFICS",
    "MAY_END",
    "MODALS",
    "NEGATIVE",
    "OPENERS",
    "ORGANIZATIONS",
    "PLACE_PREPOSITIONS",
    "SAYING",
    "STAGING",
    "STOPPERS",
    "SUBORDINATORS",
    "TITLE_DROPS",
]


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


BE = _words("be am is are was were been being 's 're 'm ’s ’re ’m isn aren wasn weren")
HAVE = _words("have has had having 've ’ve haven hasn hadn")
DO = _words("do does did don doesn didn")
MODALS = {
    "will": "will",
    "'ll": "will",
    "’ll": "will",
    "wo": "will",
    "won": "will",
    "shall": "shall",
    "would": "would",
    "'d": "would",
    "’d": "would",
    "wouldn": "would",
    "can": "can",
    "ca": "can",
    "cannot": "can",
    "could": "could",
    "couldn": "could",
    "may": "may",
    "might": "might",
    "must": "must",
    "mustn": "must",
    "should": "should",
    "shouldn": "should",
    "ought": "should",
}
NEGATIVE = _words("not n't 't ’t never no neither nor hardly barely scarcely cannot")
ABBREVIATIONS = _words(
    "Mr Mrs Ms Dr Prof Gen Lt Col Capt Maj Sgt Cpl Adm Cmdr Rep Sen Gov Pres Rev Hon",
    "St Mt Ft vs Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec No Nos Messrs Vol",
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss",
    "Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo cf approx est fig",
)
# These end a sentence as often as not; what follows decides.
MAY_END = _words("Inc Corp Co Ltd Bros Jr Sr Cos Plc etc al")
OPENERS = _words(
    "The A An In On At But And He She It They We I You This That These Those His Her",
    "Its Their Our As For If When While After Before Since However Mr Mrs Ms There",
    "Some Other Both Analysts",
)
SUBORDINATORS = _words(
    "because while although though if when whether since after before until as where",
    "than unless once",
)
PLACE_PREPOSITIONS = _words(
    "in at near outside inside around across throughout into to toward towards from off",
    "over above beyond along",
)
STOPPERS = _words(
    "that because while although though if when whether since unless until after before",
    "amid despite where according as so including excluding",
)
TITLE_DROPS = _words(
    "also still already now however then thus therefore meanwhile nonetheless yet just",
    "too indeed again even only largely instead recently soon currently previously",
)
SAYING = _words("said says say added adds wrote asked told replied noted explained")
CLOSELY = _words("shortly just immediately right minutes moments soon hours")
STAGING = _words(
    "called cancelled canceled cancel cancels postponed postpone attended attend averted",
    "alleged attempted planned threatened impending aborted avert scheduled schedule staged stage hold held holds hosted host boycotted boycott",
)
HONORIFICS = _words(
    "Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. President Minister Senator Sen. Rep. Gov. Governor",
    "Judge Justice General Gen. Colonel Col. Captain King Queen Prince Princess Pope",
    "Chancellor Secretary Mayor Professor Chairman Sir Lord Lady Bishop Ambassador",
)
ORGANIZATIONS = _words(
    "Inc Inc. Corp Corp. Co Co. Ltd Ltd. PLC Group Bank Company Airlines Industries",
    "Party Ministry Department Agency Council Committee Commission Court Senate House",
    "Congress Parliament University Union Association Institute Army Navy Police Office",
    "Board Fund Trust Holdings Systems Services International Motors Association Press",
    "Times Journal News Nations States Bureau Administration Authority Foundation",
)
