"""English words that say whether something happens: literals only."""

from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED

__all__ = [
    "ACCUSING",
    "ANNOUNCING",
    "CARRYING",
    "CHARGED_IN",
    "CLEARING",
    "CONDITIONS",
    "GAINSAYING",
    "HAPPENING",
    "HEDGED_CONTENT",
    "HEDGES",
    "INFINITIVE",
    "ISSUING",
    "LASTING",
    "LIGHT",
    "MADE",
    "OF_A_NOUN",
    "POSSIBLY",
    "PREFIXED",
    "PREVENTING",
    "REACTING",
    "RUMOURS",
    "STATING",
    "STAYING",
    "THWARTED",
    "TRANSPARENT",
    "TREATING",
    "UNDOING",
    "UNLESS",
    "UNSURE",
    "WEIGHING",
    "WISHING",
]


_PLANNED = word_set(
    "about certain sure",
    "plan intend expect agree promise vow pledge decide schedule reschedule set due prepare aim",
    "commit arrange slate poise ready mean suppose swear opt choose determine resolve undertake",
    "forecast project predict tip",
    "agreement decision intention pledge promise plan commitment book bind design",
)
_NEVER = word_set(
    "fail refuse decline forget neglect deny avoid resist renounce forgo refusal failure",
    "reluctant unable unwilling abandon cancel oppose prohibit ban bar forbid prevent",
)
_OPEN = word_set(
    "want hope seek try attempt threaten urge ask call demand order tell consider propose",
    "offer request encourage recommend advise allow permit authorize need wish",
    "like love prefer fear worry able willing likely unlikely possible impossible",
    "eager ready free entitled eligible effort attempt bid threat proposal offer demand chance",
    "right power ability opportunity way reason desire permission pressure",
    "invite press push lobby campaign fight struggle instruct direct require oblige",
    "enable empower qualify warn dare apply volunteer contemplate suggest hesitate",
    "afraid anxious keen prone liable temptation incentive authority mandate",
)
_HEDGED = word_set(
    "say believe think report allege claim rumor rumour suspect assume presume",
    "appear seem understand estimate purport",
)

INFINITIVE = {
    **dict.fromkeys(_OPEN, "hypothetical"),
    **dict.fromkeys(_PLANNED, "planned"),
    **dict.fromkeys(_HEDGED, "reported"),
    **dict.fromkeys(_NEVER, "negated"),
}
"""What the word before "to" makes of the verb after it."""

TREATING = word_set(
    "call tell commit decide determine resolve undertake direct empower like love press",
)
"""Of these verbs the noun is there already, or is with them: "decided Friday's game"."""

TRANSPARENT = word_set(
    "continue begin start cease stop resume keep proceed come go manage help force",
    "happen cause get make let lead use remain live turn return rush compel",
    "bring move finish complete dare wait enough begin commence prompt induce",
    "persuade convince",
)
"""Words that leave what they carry as it is with themselves."""

THWARTED = word_set(
    "cancel scrap abandon deny prevent avoid avert block foil thwart shelve forestall",
    "preclude drop halt escape scrub axe",
)
"""Verbs whose object does not happen."""

HEDGES = word_set(
    "reportedly allegedly apparently supposedly purportedly presumably seemingly",
    "possibly perhaps probably",
)
HEDGED_CONTENT = word_set(
    "claim allege suggest believe think suspect assume speculate rumor rumour fear",
    "estimate imply contend insinuate hear guess appear seem",
)
"""Verbs whose "that" tells what somebody holds for true."""

RUMOURS = {
    **dict.fromkeys(
        word_set(
            "rumor rumour report claim allegation speculation suggestion fear suspicion",
            "theory accusation belief gossip charge",
        ),
        "reported",
    ),
    **dict.fromkeys(
        word_set("denial lie myth misconception delusion illusion misbelief"), "negated"
    ),
    **dict.fromkeys(
        word_set("threat warning hope chance possibility risk prospect"), "hypothetical"
    ),
}
"""What a noun makes of its "that" clause."""

PREVENTING = word_set(
    "prevent bar stop keep block discourage dissuade restrain exclude deter prohibit save",
    "ban forbid hinder refrain abstain desist excuse exempt",
)
"""Verbs that keep somebody from doing something."""

GAINSAYING = word_set("decide vote rule argue advise opt")
CLEARING = word_set("clear acquit absolve exonerate")
ACCUSING = word_set("accuse suspect charge")
CHARGED_IN = word_set(
    "accuse suspect charge convict sentence jail indict acquit arrest detain question sue",
    "plead implicate blame want seek name investigate result believe invest trust involve",
    "prosecute extradite exonerate clear base interest rule look point aim",
)
"""Verbs that are no part of what they are told to be "in": "charged in Monday's attack"."""
WEIGHING = word_set(
    "consider contemplate propose suggest recommend favor favour weigh mull risk discuss",
    "debate advocate",
)
"""Verbs whose "-ing" has not happened."""

WISHING = {
    "for": word_set("call press push plead appeal campaign lobby hope wait ask"),
    "of": word_set("warn dream"),
}
"""Verbs that wish for a noun behind a preposition, or fear it."""

CONDITIONS = word_set("if unless whether")
UNLESS = CONDITIONS - {"whether"}
UNSURE = word_set("likely unlikely possible probable conceivable")
POSSIBLY = word_set("could may might")

CARRYING = word_set(
    "hold make take have give launch stage conduct reach sign begin start open attend",
    "do carry face undergo complete suffer convene continue resume win lose post",
    "record sustain produce yield achieve secure obtain negotiate deliver join",
)
"""Verbs whose noun happens when they do ("held a vote on Monday")."""

STATING = REPORTED | word_set(
    "suggest suggests suggested allege alleges ruled rules found finds showed shows",
    "believed believe believes thought learned learnt heard knew argue indicated concluded",
    "feared agreed admitted denied accepted noticed realised realized discovered",
    "saying adding declaring announcing claiming arguing warning insisting reporting",
)
"""Verbs whose "that" clause is what somebody says, finds or thinks."""

MADE = word_set(
    "born aired broadcast overthrown toppled founded built published established designed",
    "commissioned erected filmed printed discovered invented",
)
"""What is told of the nearest thing, behind a comma: "remarks, aired on Friday"."""

STAYING = word_set("remain stay keep lie sit stand live own")
ANNOUNCING = word_set(
    "announce propose demand suggest promise predict forecast threaten seek request plan",
    "recommend suspend postpone delay cancel scrap oppose reject authorize authorise urge",
    "envisage foresee anticipate expect await order ban prohibit pledge vow guarantee",
    "approve ratify endorse back call",
)
"""Verbs whose noun is still to come when they are ("announced a sale on Monday")."""
LASTING = STAYING | word_set(
    "take spend serve last wait work rule reign govern fight continue run teach study train",
    "besiege occupy rage burn reside travel march hide tour practise practice deliberate",
)
"""Verbs that go on as long as their length says: "lived there for ten years"."""
REACTING = word_set(
    "condemn criticize criticise denounce deplore deny welcome praise applaud hail regret",
    "mourn recall remember commemorate blame lament defend justify investigate probe",
    "review recount describe discuss dispute cite mention mark debate examine",
)
"""Verbs whose noun was there before ("condemned the attack on Monday")."""

UNDOING = word_set(
    "appeal avenge overturn quash refund repay repeal rescind reverse revoke undo",
    "lift waive dismiss ease relax shatter breach violate",
)
"""Verbs whose noun never is of their own day ("will repay the grant on Monday")."""

HAPPENING = {
    **dict.fromkeys(
        word_set("happen occur materialize materialise begin start resume"), ""
    ),
    "take": "place",
    "go": "ahead",
    "come": "about",
}
"""Verbs that say of their subject whether it takes place, and what follows them."""

ISSUING = word_set(
    "issue file submit tender publish impose pass adopt lodge write deliver return enact",
    "commit undertake",
)
"""Verbs without which there is no noun: "did not issue an order on Friday"."""

LIGHT = CARRYING | word_set(
    "schedule reschedule plan expect set delay seek want propose offer threaten consider demand",
    "deny announce order see cause bring report",
)
"""Verbs that lend their status to the noun they carry ("will hold a vote")."""

OF_A_NOUN = {
    **dict.fromkeys(
        word_set(
            "possibility threat risk chance prospect proposal call demand fear hope danger",
            "likelihood request warning talk verge brink event case deadline",
        ),
        "hypothetical",
    ),
    **dict.fromkeys(
        word_set("plan plans preparation preparations intention promise date"),
        "planned",
    ),
    **dict.fromkeys(
        word_set("rumor report allegation claim charge accusation suspicion"),
        "reported",
    ),
    **dict.fromkeys(
        word_set("lack absence failure cancellation postponement scrapping"), "negated"
    ),
}
"""What a noun makes of the event in its "of" or "for"."""

PREFIXED = {
    **dict.fromkeys(
        word_set(
            "planned scheduled upcoming coming proposed expected forthcoming impending pending",
            "anticipated awaited",
            "future imminent looming intended",
        ),
        "planned",
    ),
    **dict.fromkeys(
        word_set(
            "possible potential threatened attempted hypothetical prospective would-be",
            "any",
        ),
        "hypothetical",
    ),
    **dict.fromkeys(
        word_set(
            "alleged reported suspected supposed purported rumored rumoured apparent"
        ),
        "reported",
    ),
    **dict.fromkeys(
        word_set("no cancelled canceled aborted averted failed"), "negated"
    ),
}
"""What a word before a noun makes of it."""
