"""English words that say whether something happens: literals only."""

__all__ = [
    "ACCUSING",
    "CARRYING",
    "CLEARING",
    "CONDITIONS",
    "GAINSAYING",
    "HAPPENING",
    "HEDGED_CONTENT",
    "HEDGES",
    "INFINITIVE",
    "LIGHT",
    "OF_A_NOUN",
    "PREFIXED",
    "PREVENTING",
    "REACTING",
    "RUMOURS",
    "STAYING",
    "THWARTED",
    "TRANSPARENT",
    "WEIGHING",
    "WISHING",
]


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


_PLANNED = _words(
    "about certain sure",
    "plan intend expect agree promise vow pledge decide schedule set due prepare aim",
    "commit arrange slate poise ready mean suppose swear opt choose determine resolve undertake",
    "agreement decision intention pledge promise plan commitment bid book bind design",
)
_NEVER = _words(
    "fail refuse decline forget neglect deny avoid resist renounce forgo refusal failure",
    "reluctant unable unwilling abandon cancel oppose prohibit ban bar forbid prevent",
)
_OPEN = _words(
    "want hope seek try attempt threaten urge ask call demand order tell consider propose",
    "offer request encourage recommend persuade advise allow permit authorize need wish",
    "like love prefer fear worry able willing likely unlikely possible impossible",
    "eager ready free entitled eligible effort attempt threat proposal offer demand chance",
    "right power ability opportunity way reason desire permission pressure",
    "invite press push lobby campaign fight struggle instruct direct require oblige",
    "enable empower qualify warn dare apply volunteer contemplate suggest hesitate",
    "afraid anxious keen prone liable temptation incentive authority mandate",
)
_HEDGED = _words(
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

TRANSPARENT = _words(
    "continue begin start cease stop resume keep proceed come go manage help force",
    "happen cause get make let lead use remain live turn return rush compel",
    "bring move finish complete dare wait enough begin commence",
)
"""Words that leave what they carry as it is with themselves."""

THWARTED = _words(
    "cancel scrap abandon deny prevent avoid avert block foil thwart shelve forestall",
    "preclude drop halt escape scrub axe",
)
"""Verbs whose object does not happen."""

HEDGES = _words(
    "reportedly allegedly apparently supposedly purportedly presumably seemingly",
    "possibly perhaps probably",
)
HEDGED_CONTENT = _words(
    "claim allege suggest believe think suspect assume speculate rumor rumour fear",
    "estimate imply contend insinuate hear guess appear seem",
)
"""Verbs whose "that" tells what somebody holds for true."""

RUMOURS = {
    **dict.fromkeys(
        _words(
            "rumor rumour report claim allegation speculation suggestion fear suspicion",
            "theory accusation belief gossip charge",
        ),
        "reported",
    ),
    **dict.fromkeys(_words("denial lie myth"), "negated"),
    **dict.fromkeys(
        _words("threat warning hope chance possibility risk prospect"), "hypothetical"
    ),
}
"""What a noun makes of its "that" clause."""

PREVENTING = _words(
    "prevent bar stop keep block discourage dissuade restrain exclude deter prohibit save",
    "ban forbid hinder refrain abstain desist excuse exempt",
)
"""Verbs that keep somebody from doing something."""

GAINSAYING = _words("decide vote rule argue advise opt")
CLEARING = _words("clear acquit absolve exonerate")
ACCUSING = _words("accuse suspect charge")
WEIGHING = _words(
    "consider contemplate propose suggest recommend favor favour weigh mull risk discuss",
    "debate advocate",
)
"""Verbs whose "-ing" has not happened."""

WISHING = {
    "for": _words("call press push plead appeal campaign lobby hope wait ask"),
    "of": _words("warn dream"),
}
"""Verbs that wish for a noun behind a preposition, or fear it."""

CONDITIONS = _words("if unless whether")

CARRYING = _words(
    "hold make take have give launch stage conduct reach sign begin start open attend",
    "do carry face undergo complete suffer convene continue resume end win lose post",
    "record sustain produce yield achieve secure obtain negotiate deliver join",
)
"""Verbs whose noun happens when they do ("held a vote on Monday")."""

STAYING = _words("remain stay keep lie sit stand live own")
REACTING = _words(
    "condemn criticize criticise denounce deplore deny welcome praise applaud hail regret",
    "mourn recall remember commemorate blame lament defend justify investigate probe",
    "review recount describe discuss dispute cite mention",
)
"""Verbs whose noun was there before ("condemned the attack on Monday")."""

HAPPENING = {
    **dict.fromkeys(
        _words("happen occur materialize materialise begin start resume"), ""
    ),
    "take": "place",
    "go": "ahead",
    "come": "about",
}
"""Verbs that say of their subject whether it takes place, and what follows them."""

LIGHT = CARRYING | _words(
    "schedule plan expect set delay seek want propose offer threaten consider demand",
    "deny announce order see cause bring report",
)
"""Verbs that lend their status to the noun they carry ("will hold a vote")."""

OF_A_NOUN = {
    **dict.fromkeys(
        _words(
            "possibility threat risk chance prospect proposal call demand fear hope danger",
            "likelihood request warning talk verge brink event case",
        ),
        "hypothetical",
    ),
    **dict.fromkeys(
        _words("plan plans preparation preparations intention promise"), "planned"
    ),
    **dict.fromkeys(
        _words("rumor report allegation claim charge accusation suspicion"), "reported"
    ),
    **dict.fromkeys(_words("lack absence failure cancellation"), "negated"),
}
"""What a noun makes of the event in its "of" or "for"."""

PREFIXED = {
    **dict.fromkeys(
        _words(
            "planned scheduled upcoming proposed expected forthcoming impending pending",
            "future imminent looming intended",
        ),
        "planned",
    ),
    **dict.fromkeys(
        _words(
            "possible potential threatened attempted hypothetical prospective would-be",
            "any further",
        ),
        "hypothetical",
    ),
    **dict.fromkeys(
        _words(
            "alleged reported suspected supposed purported rumored rumoured apparent"
        ),
        "reported",
    ),
    **dict.fromkeys(_words("no cancelled canceled aborted averted failed"), "negated"),
}
"""What a word before a noun makes of it."""
