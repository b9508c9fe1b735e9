"""English word lists that the analysis of events reads: literals only."""

from timeline.languages.en.syntax.word_set import word_set

__all__ = [
    "ABBREVIATIONS",
    "ACTING",
    "AMOUNTS",
    "BE",
    "BOUNDING",
    "CHARGING",
    "CLOSELY",
    "COMPANIES",
    "DATED",
    "DEGREES",
    "DO",
    "FEMALE_NAMES",
    "FIRST_NAMES",
    "FIXING",
    "FUNCTION_WORDS",
    "GIVING",
    "HALVES",
    "HAVE",
    "HONORIFICS",
    "LASTING",
    "LET",
    "MAY_END",
    "MODALS",
    "MOMENTS",
    "MOVING",
    "NEGATIVE",
    "OCCASIONS",
    "OPENERS",
    "ORGANIZATIONS",
    "PASSING",
    "PERIODS",
    "PLANNED_FOR",
    "PUNISHING",
    "REFLEXIVE",
    "RELATING",
    "REPORTED",
    "RESULTS",
    "SAYING",
    "SENSING",
    "STAGING",
    "STAYING",
    "STOPPERS",
    "SUBORDINATORS",
    "TEAMS",
    "TELLING",
    "TIMED",
    "TITLE_DROPS",
    "TRYING",
    "USUALLY",
    "ZONED",
]

# What stands before a rate: "5 cents a day", "70 miles an hour".
AMOUNTS = word_set(
    "% mile miles km kilometre kilometer mph percent million billion thousand times twice",
    "once dollar dollars cent cents euro euros yen pence pound pounds rupees francs marks",
)

BE = word_set(
    "be am is are was were been being 's 're 'm ’s ’re ’m isn aren wasn weren"
)
HAVE = word_set("have has had having 've ’ve haven hasn hadn")
DO = word_set("do does did don doesn didn")
MODALS = {
    **dict.fromkeys(word_set("will 'll ’ll wo won"), "will"),
    "shall": "shall",
    **dict.fromkeys(word_set("would 'd ’d wouldn"), "would"),
    **dict.fromkeys(word_set("can ca cannot"), "can"),
    **dict.fromkeys(word_set("could couldn"), "could"),
    "may": "may",
    "might": "might",
    **dict.fromkeys(word_set("must mustn"), "must"),
    **dict.fromkeys(word_set("should shouldn ought"), "should"),
}
MOVING = word_set(
    "retreated returned arrived died fell went came remained stayed fled resigned escaped",
    "benefited emerged surrendered continued began agreed appeared departed collapsed",
    "crashed sank exploded rose slipped disappeared vanished",
)
GIVING = word_set(
    "given awarded granted offered paid told shown taught named elected appointed",
    "declared sent handed denied called promised allowed assigned dubbed",
)
# Who "was shot and killed" kills nobody: these say whom or what in the active.
NEGATIVE = word_set("not n't 't ’t never no neither nor hardly scarcely cannot")
ABBREVIATIONS = word_set(
    "Mr Mrs Ms Dr Prof Gen Lt Col Capt Maj Sgt Cpl Adm Cmdr Rep Sen Gov Pres Rev Hon",
    "St Mt Ft vs Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec No Nos Messrs Vol",
    "cf approx est fig Lieut Lieuts Brig Capts",
)
# These end a sentence as often as not; what follows decides.
_STATES = word_set(
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss",
    "Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo",
)
MAY_END = _STATES | word_set("Inc Corp Co Ltd Bros Jr Sr Cos Plc etc al Ave Blvd")
OPENERS = word_set(
    "The A An In On At But And He She It They We I You This That These Those His Her",
    "Its Their Our As For If When While After Before Since However Mr Mrs Ms There",
    "Some Other Both Analysts",
)
REFLEXIVE = word_set(
    "myself yourself himself herself itself oneself ourselves yourselves themselves"
)
FUNCTION_WORDS = word_set(
    "a an the this that these those my your his her its our their some any no "
    "each every all both of in on at by to for from with without into onto over "
    "under about around through during since until till before after between "
    "against and or but nor so yet as than if when while where because though "
    "although unless whether who whom whose which what i you he she it we they "
    "me him us them is are was were be been being am has have had do does did "
    "will would shall should can could may might must not there here then too "
    "also still just only even very more most much again near upon per via "
    "across throughout despite amid among along up down out off s t re ve ll d m"
)
SUBORDINATORS = word_set(
    "because while although though if when whether since after before until as where",
    "than unless once",
)
# "was flown home" and "pressed ahead" say less without their last word.
STAYING = word_set(
    "home abroad back away apart ashore forward ahead aside together overseas aboard",
    "online aground adrift overboard asleep awake nowhere",
)
STOPPERS = word_set(
    "that because while although though if when whether since unless until after before",
    "amid despite where according as so including excluding",
)
TITLE_DROPS = word_set(
    "also still already now however then thus therefore meanwhile nonetheless yet just",
    "too indeed again even only largely instead recently soon currently previously alone",
)
PASSING = word_set(
    "also then now currently recently soon meanwhile however therefore thus alone later",
    "earlier already previously instead too indeed afterwards afterward subsequently",
    "eventually",
)
DATED = word_set(
    "report letter email e-mail memo photo photograph picture image video footage film",
    "recording tape song album painting portrait document record paper study survey data",
    "transcript interview map law statute ruling poem coin census file message tweet post",
    "statement speech case article book novel",
)
OCCASIONS = word_set(
    "match game tie final semi-final semifinal race session meeting hearing ceremony round",
    "debate summit conference election vote referendum concert show parade rally fair",
    "festival draw auction trial tournament bout fight leg fixture derby playoff opener",
    "win victory defeat loss draw test qualifier interview briefing address speech",
    "practice training friendly clash budget",
)
RELATING = word_set(
    "compared following including regarding concerning excluding dating pending involving",
    "based related depending considering given provided according",
)
RESULTS = word_set(
    "revenue revenues sales profit profits earnings income net margin margins orders",
    "costs expenses turnover losses results output exports imports production inflation",
    "unemployment deficit surplus shipments bookings dividends ebitda",
)
SAYING = word_set(
    "said says say added adds wrote writes asked told replied noted explained"
)
REPORTED = SAYING | word_set(
    "announced announces reported reports confirmed confirms claimed claims warned warns",
    "disclosed acknowledged predicted predicts estimated estimates argued argues insisted",
    "conceded recalled declared stressed underlined underscored emphasized emphasised",
    "revealed reveals testified contended alleged asserted tweeted tweets posted allege",
    "heard tells declares acknowledges testifies contends alleges asserts stresses",
    "discloses concedes",
)
# What was let, made or seen to happen did: "let three women go".
LET = word_set("let made saw watched heard helped felt")
# "saw him leaving", "sent crowds running"
SENSING = word_set(
    "saw see seen heard hear watched found find noticed spotted caught filmed send sends",
    "sent sending left leaving kept keep keeping set showed shows shown",
)
TELLING = word_set(
    "tell tells told inform informed assure assured remind reminded warn warned notify",
    "notified convince convinced persuade persuaded",
)
ACTING = word_set("he she they we i it")
# Which half of the day an hour is of.
HALVES = frozenset(("a.m.", "p.m.", "am", "pm"))
TIMED = word_set(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight",
    "january february march april may june july august september october november",
    "december jan feb mar apr jun jul aug sept sep oct nov dec",
    "morning afternoon evening night midnight noon weekend",
    "day days week weeks month months quarter year years decade decades",
)
ZONED = word_set("eastern central mountain pacific atlantic greenwich universal")
CHARGING = word_set(
    "accused accuse accuses accusing listed described cited suspected convicted stopped",
    "prevented kept barred banned",
)
PUNISHING = word_set(
    "sentenced jailed charged fined arrested blamed criticized criticised praised thanked",
    "punished fired sued dismissed",
)
TRYING = PUNISHING - word_set("criticized criticised praised thanked") | word_set(
    "convicted accused indicted acquitted arrested tried sued cleared imprisoned executed",
)
PLANNED_FOR = word_set(
    "set fixed scheduled rescheduled planned slated due booked budgeted"
)
MOMENTS = frozenset(("day", "date", "time", "moment"))
FIXING = word_set("set sets fixed chose proposed designated setting fixing")
USUALLY = word_set("usually typically normally traditionally customarily ordinarily")
PERIODS = word_set("week weeks month months quarter half year period")
CLOSELY = word_set("shortly little just immediately right minutes moments soon hours")
CALLING_OFF = word_set(
    "canceled cancelled scrapped abandoned shelved postponed suspended adjourned"
)
"""What one does to talks, in the past."""

CONFERRING = word_set("discuss debate consider")
ACCUSED = word_set("accused suspected convicted guilty")
"""What one is "of" a crime."""

DETAILING = word_set(
    "announce clarify comment detail disclose elaborate exclude explain give identify",
    "indicate mention name offer provide reveal rule say set specify state",
)
"""What who tells no more does not do: "did not give details"."""

TEAMS = word_set("team side squad panel club crew")
DEGREES = word_set("more less most very quite")
BOUNDING = word_set("ended ending beginning starting began dated")
LASTING = word_set("lasted last lasts lasting")
STAGING = word_set(
    "called cancelled canceled cancel cancels postponed postpone adjourned adjourn attended attend averted",
    "alleged attempted planned threatened impending aborted avert scheduled schedule staged stage hold held holds hosted host boycotted boycott",
)
COMPANIES = word_set(
    "group giant",
    "maker producer retailer publisher insurer lender supplier distributor brewer builder",
    "operator carrier manufacturer developer provider dealer broadcaster exporter importer",
    "processor refiner contractor marketer airline startup drugmaker automaker",
)
HONORIFICS = word_set(
    "Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. President Minister Senator Sen. Rep. Gov. Governor",
    "Judge Justice General Gen. Colonel Col. Captain King Queen Prince Princess Pope",
    "Chancellor Secretary Mayor Professor Chairman Sir Lord Lady Dame Bishop Ambassador",
)
FIRST_NAMES = word_set(
    "Madeleine Elena Ida Monica Lucy Grace Clara Nina Vera Irina Natalia Fatima Aisha",
    "Indira Golda",
    "Aaron Abdul Abdullah Adam Adolf Ahmad Ahmed Al Alan Albert Alberto Alejandro Alex",
    "Alexander Alfred Ali Alice Allan Allen Amy Ana Andrea Andrei Andrew Andy Angela Anna",
    "Anne Anthony Antonio Ariel Arnold Arthur Barack Barbara Barry Ben Benito Benjamin",
    "Bernard Betty Bill Bob Boris Brad Brian Bruce Carl Carlos Carol Catherine Charles",
    "Chris Christian Christine Christopher Colin Craig Daniel Dave David Deborah Dennis",
    "Diana Dick Dmitry Don Donald Dorothy Doug Douglas Dwight Earl Ed Edgar Eduardo Edward",
    "Elizabeth Ellen Emily Emma Eric Erik Ernest Eugene Eva Fidel Francis Francisco Frank",
    "Franklin Franz Fred Frederick Gary Gene Geoffrey George Georges Gerald Gerhard Gordon",
    "Greg Gregory Guy Hamid Hans Harold Harry Hassan Heinrich Helen Helmut Henri Henry",
    "Herbert Hillary Howard Hugh Hugo Hussein Ian Igor Irene Isaac Ivan Jack Jacques James",
    "Jan Jane Janet Jason Jay Jean Jeff Jefferson Jeffrey Jennifer Jeremy Jerry Jessica Jim",
    "Jimmy Joan Joe Johann Johannes John Johnny Jon Jonathan Jose José Josef Joseph Joshua",
    "Juan Judith Judy Julia Julian Julie Julius Karen Karl Kate Kathleen Keith Kelly Ken",
    "Kenneth Kevin Kim Kofi Kurt Larry Laura Lawrence Lee Len Leo Leon Leonard Leonid Lewis",
    "Lincoln Linda Lisa Lloyd Lois Louis Luis Lyndon Mahmoud Manuel Marc Marcel Margaret",
    "Maria Marie Mario Mark Martha Martin Marvin Mary Matthew Maurice Max Michael Michel",
    "Michelle Miguel Mikhail Mike Mohamed Mohammad Mohammed Muhammad Nancy Nathan Neil",
    "Nelson Nicholas Nicole Nikolai Norman Oleg Oliver Olga Oscar Otto Pablo Pamela Patricia",
    "Patrick Paul Pedro Pervez Peter Phil Philip Philippe Pierre Ralph Raul Ray Raymond",
    "Rebecca Ricardo Richard Rick Rob Robert Roberto Roger Ron Ronald Rosa Ross Roy Ruth",
    "Ryan Saddam Sally Sam Samuel Sandra Sara Sarah Scott Sean Sergei Sharon Simon Sophie",
    "Stalin Stanley Stephen Steve Steven Stuart Sue Susan Ted Teresa Terry Theodore Thomas",
    "Tim Timothy Tom Tony Ulysses Vernon Victor Victoria Viktor Vincent Vladimir Walter",
    "Warren Wayne Wendy Werner Wilhelm William Willie Winston Woodrow Yasser Yitzhak",
)
FEMALE_NAMES = word_set(
    "Alice Amy Ana Andrea Angela Anna Anne Barbara Betty Carol Catherine Christine Deborah",
    "Diana Dorothy Elena Elizabeth Ellen Emily Emma Eva Helen Hillary Ida Irene Jane Janet",
    "Jennifer Jessica Joan Judith Judy Julia Julie Karen Kate Kathleen Laura Linda Lisa",
    "Lois Madeleine Margaret Maria Marie Martha Mary Michelle Nancy Nicole Olga Pamela",
    "Patricia Rebecca Rosa Ruth Sally Sandra Sara Sarah Sophie Sue Susan Teresa Victoria",
    "Wendy Monica Lucy Grace Clara Nina Vera Irina Natalia Fatima Aisha Indira Golda",
)
ORGANIZATIONS = word_set(
    "Inc Inc. Corp Corp. Co Co. Ltd Ltd. PLC Group Bank Company Airlines Industries",
    "Party Ministry Department Agency Council Committee Commission Court Senate House",
    "Congress Parliament University Union Association Institute Army Navy Police Office",
    "Board Fund Trust Holdings Systems Services International Motors Association Press",
    "Petroleum Energy Securities Electric Oil Gas Steel Foods Pharmaceuticals Technologies",
    "Software Partners Brothers Insurance Financial Airways Telecom Communications",
    "Entertainment Pictures Hospital School College Club Museum Church Society League",
    "Federation Exchange Machinery Mining Shipping Airlines Rail Railway Bancorp",
    "Times Journal News Nations States Bureau Administration Authority Foundation",
)
