"""English words that carry tense. Literals only."""

from timeline.languages.en.syntax.word_set import word_set

__all__ = [
    "ABBREVIATIONS",
    "AFTER_BARE",
    "AFTER_MAY",
    "AHEAD",
    "ARRANGED",
    "ARRANGING",
    "ARTICLES",
    "AWAITING",
    "BARE",
    "BE",
    "BEFORE_BARE",
    "BEFORE_MAY",
    "BEHIND_PLAN",
    "BEING",
    "BOOKED",
    "CLAUSE_ENDS",
    "DIRECTING",
    "DUE",
    "EXTENDING",
    "FORESEEN",
    "FORESIGHT",
    "HALTED",
    "IF",
    "INTENDED",
    "JOINING",
    "MODALS",
    "NOTICES",
    "NOT_PAST",
    "OCCASIONS",
    "OF_OLD",
    "OWNERS",
    "PARTICIPLES",
    "PAST",
    "PAUSING",
    "PLANNED",
    "PREPARING",
    "PRESENT",
    "PUTTING_OFF",
    "RESETTING",
    "SCHEDULED",
    "SEEMING",
    "SEERS",
    "STARTING",
    "STATES",
    "STRIKING",
    "SUBJECTS",
    "SUPERLATIVES",
    "SUPPOSING",
    "TIMETABLED",
    "TIMETABLED_MANY",
    "UNTIL",
    "UP_TO",
    "WARNING",
    "WARNINGS",
    "WILL",
]

CLAUSE_ENDS = frozenset([";", "!", "?"])
ABBREVIATIONS = word_set(
    "mr mrs ms dr mt mts gen col lt sgt sen rep gov rev prof st jan feb mar apr jun jul aug",
    "sep sept oct nov dec corp inc co ltd jr sr vs no mon tue wed thu fri sat sun",
)
MODALS = word_set(
    "will shall ll wo would should could may might must can cannot",
    "wouldn couldn shouldn mustn mightn",
)
# "expires in June" tells a timetable.
AHEAD = word_set(
    "upcoming forthcoming expects anticipates foresees payable please ends starts",
    "begins opens closes expires resumes reopens concludes lapses matures premieres",
    "airs departs arrives kicks plays faces meets hosts visits retires reconvenes",
    "convenes",
)
# "appears in court on Monday", but "appears not to have left on Monday".
TIMETABLED = word_set(
    "appears goes continues returns travels heads flies speaks runs testifies winds",
    "wraps launches debuts leaves swims sings performs competes",
)
# "The ministers meet Tuesday", "talks resume on Monday"
TIMETABLED_MANY = word_set(
    "appear arrive begin celebrate choose close convene decide depart elect end expire",
    "entertain face fly gather go head hold host launch leave mark meet observe open",
    "play reconvene",
    "reopen resume return start travel visit vote swim sing perform compete",
)
# "awaited a vote on Sunday", "braced for a strike on Monday"
AWAITING = word_set("await awaits awaited awaiting braced bracing")
# "prepares for a vote on Sunday"
PREPARING = word_set("prepares preparing gears gearing readies")
# "slipped ahead of a meeting on Tuesday", but "finished ahead of Ferrari on Sunday"
SCHEDULED = word_set(
    "meeting meetings vote votes election elections summit report reports decision talks",
    "speech hearing deadline auction release announcement debate referendum holiday",
    "conference visit trip trial launch strike protest protests rally weekend inauguration",
    "testimony data figures ballot poll session opening start arrival ceremony forecast",
    "forecasts update results earnings appearance arraignment sentencing ruling rulings",
    "verdict march marches demonstration demonstrations",
)
OCCASIONS = SCHEDULED | word_set(
    "game games match matches race races fight bout show shows concert concerts tour date",
    "dates festival final finals tournament championship wedding funeral party parade",
    "congress convention primary runoff flight flights ticket tickets seat seats contest",
    "comeback return recall release review hearings walkout strike strikes splashdown",
    "liftoff picnic fair gala derby marathon",
)
# "appeared to be gaining ground on Friday": what follows is as past as they are.
SEEMING = word_set(
    "appear appeared seem seemed prove proved tend tended happen happened turned out",
    "thought believed known found said reported alleged considered claimed",
)
# "moved the hearing to Friday"
ARRANGED = word_set(
    "booked listed rebooked reserved arranged called set scheduled rescheduled invited",
    "postponed adjourned delayed deferred extended moved pushed remanded suspended",
)
# "applied for an adjournment until Friday"
PUTTING_OFF = word_set(
    "adjournment adjournments postponement postponements deferral deferment delay",
    "extension extensions continuance",
)
# "declared a truce until May"
PAUSING = word_set(
    "moratorium reprieve suspension recess truce ceasefire freeze respite",
)
# "was closed until Sunday", but "was closed for Christmas"
HALTED = word_set(
    "cancelled canceled closed shut halted grounded banned barred blocked paused frozen"
)
# "was extending the truce until Sunday", "to put off the vote until May"
EXTENDING = word_set(
    "extend extends extending prolong prolongs prolonged prolonging renew renews renewed",
    "renewing postpone postpones postponing delay delays delaying defer defers deferring",
    "adjourn adjourns adjourning suspend suspends suspending lengthen lengthens lengthened",
    "lengthening",
)
# "to move the vote to May"
RESETTING = word_set(
    "postpone postponing adjourn adjourning delay delaying defer deferring extend extending",
    "move moving push pushing reschedule rescheduling",
)
# "a flood warning was issued from Friday"
WARNINGS = word_set(
    "warning warnings watch watches advisory advisories alert alerts curfew curfews",
    "restrictions closure closures",
)
WARNING = word_set("issued upgraded posted extended announced")
# "is flying out on Sunday"
ARRANGING = word_set(
    "forecast",
    "coming going leaving arriving departing returning heading flying travelling",
    "traveling moving visiting meeting seeing joining attending hosting holding",
    "having throwing playing performing speaking marrying opening closing starting",
    "beginning launching releasing sending calling reporting issuing publishing",
    "planning organising organizing arranging preparing staging mounting retiring stepping",
    "quitting touring ending",
)
INTENDED = word_set(
    "agreement intention plan plans expect hope intend want wish expects hopes",
    "intends planning hoping expecting going wants aims seeks promised vowed pledged",
    "agreed agrees vows pledges needs threatened threatens set ready poised",
)
# "ordered the firm to pay by Friday": the day is that of what is asked for
DIRECTING = INTENDED | word_set(
    "planned hoped intended aimed wanted meant ordered asked told urged required directed instructed requested advised commanded",
    "demanded decided voted allowed obliged committed undertook invited summoned warned",
    "hoped expected aimed wanted",
)
IF = frozenset(["if", "unless"])
# What "was due" or "had planned" was done, given up, or is still to come.
OF_OLD = frozenset(["was", "were", "had"])
UNTIL = frozenset(["until", "till"])
# What sets a deadline.
DUE = UNTIL | {"by"}
# What "moved", "postponed" and "booked" have before the new date.
UP_TO = UNTIL | {"for", "to", "through"}
# "said in May that it would", "had forecast that orders would rise"
FORESEEN = word_set(
    "anticipated believed estimated expected feared forecast hoped predicted projected",
    "promised said thought vowed warned",
)
FORESIGHT = word_set("forecast forecasts prediction predictions projection projections")
PLANNED = word_set(
    "scheduled rescheduled expected anticipated predicted projected due planned slated supposed",
    "likely",
)
BE = frozenset(["is", "are"])
NOT_PAST = word_set(
    "tired excited interested worried bored scared unprecedented unspecified",
    "unexpected unfinished unlimited unrelated undecided unidentified unnamed",
    "hundred indeed speed exceed proceed succeed breed bleed united limited sacred naked",
    "wicked rugged ragged crooked wretched hatred kindred infrared seabed riverbed",
    "flatbed watershed bloodshed airspeed greed",
)
PARTICIPLES = word_set(
    "seen taken given shown grown known fallen risen written spoken chosen broken",
    "done begun driven flown drawn thrown eaten hidden stolen sworn worn beaten",
    "shaken arisen bitten blown borne forbidden forgotten forgiven frozen mistaken",
    "overseen overthrown overtaken proven ridden shrunk slain sprung sunk sung torn",
    "undergone undertaken withdrawn woken woven born",
)
# The past of these, or their participle, is written like their present.
BARE = word_set(
    "come become run put cut beat bet read forecast offset reset recast hit shut set",
    "bid burst cast cost hurt let quit shed split spread thrust undercut upset",
    "broadcast overcome overrun",
    # "On Friday, Fed officials will meet."
    "fed",
)
# No past tense stands right behind these: "to cut", "a pay cut", "they cut".
BEFORE_BARE = word_set(
    "to do does did not t and or please the a an i we you they who that which its his",
    "their this of for in on by with from price pay tax rate job cost budget is are",
    "be power spending interest",
)
# What follows a verb and no noun: "cut its prices", "hit the port".
AFTER_BARE = word_set(
    "the a an its his her their him them it off up out down in on at by to through into",
    "from over back",
)
# What no modal stands before.
AFTER_MAY = word_set("is was were has had does did said says told went won came took")
# Behind these, "may" is the month.
BEFORE_MAY = word_set(
    "in of by since until from early mid late last next the this a its their his her",
    "on during through",
)
PAST = word_set(
    "burnt didn wasn weren hadn didnt wasnt werent hadnt",
    "was were had did said told went came took made began rose fell met won lost left",
    "held sold sent got gave found became broke brought built bought caught chose",
    "drew drove fought flew grew heard kept knew laid led paid ran saw sought shook",
    "shot spoke spent stood struck swept taught thought threw wrote died ate felt",
    "forgot hid hung lay lent lit meant overcame overtook rang rode sang sank slept",
    "slid sped swam swore tore undertook wore woke withdrew been gone arose awoke",
    "bade beat befell bent bit bled blew bred clung crept dealt drank dug dwelt",
    "fled flung forbade foresaw forgave froze knelt leapt leaned leant learnt misled",
    "mistook outran outsold oversaw overthrew partook rebuilt repaid resold retook",
    "rewrote shone shrank slew spat spun sprang stank stole strode strove stuck stung",
    "swung undid understood underwent unwound upheld withheld withstood wept wove",
    "wrung compares contrasts",
)
SUPERLATIVES = word_set(
    "best worst most least biggest largest smallest highest lowest longest shortest",
    "deadliest bloodiest heaviest strongest weakest fastest slowest sharpest steepest",
    "hottest coldest wettest driest poorest cheapest earliest",
)
STARTING = frozenset(["beginning", "starting", "effective"])
WILL = frozenset(["will", "would", "shall", "ll"])
# A headline tells what has struck in the present: "Storm sinks boat on May 3".
STRIKING = word_set(
    "kills sinks dies injures wounds destroys wrecks crashes collapses explodes",
    "erupts derails capsizes drowns stabs shoots arrests rams topples engulfs ravages",
    "beats defeats wins loses scores",
)
# What the accounts of a quarter hold, a firm's and a country's.
BOOKED = word_set(
    "charge charges loss losses profit profits earnings income gain gains results",
    "provision provisions reserve reserves deficit surplus revenue revenues sales",
    "turnover writedown dividend net growth gdp gross",
)
# "due to open", "planned for June"
BEHIND_PLAN = word_set(
    "to for on in by at from over before after during this next overnight tonight",
    "tomorrow late early",
)
# A present that is neither: "the weather looks quiet".
STATES = word_set("looks seems remains stays feels sounds lies depends")
SUPPOSING = word_set("if when unless until who which that what whoever")
# "and I", "but they" begin a clause of their own.
JOINING = word_set("and but so cos coz")
SUBJECTS = word_set("i we he she they you u nobody nothing")
# Who "see you": they see now; nobody else in "lol see u".
SEERS = word_set("i we they who to not t never")
# "Closed Friday" hangs on a door.
NOTICES = word_set("closed cancelled canceled postponed reserved")
OWNERS = frozenset(["his", "her", "its", "their"])
ARTICLES = OWNERS | {"the", "a", "an"}
PRESENT = frozenset(["is", "are", "am", "m", "re"])
BEING = frozenset(["was", "were", "been", "is", "are", "be", "being"])
