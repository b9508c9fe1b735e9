"""English verbs and nouns by the kind of what they tell: literals only.

A word alone on its side is of that kind wherever it stands. One with conditions has a
line of its own: the first condition that holds decides, and a kind alone is for the
rest ("fire people:personnel conflict").
"""

from timeline.model.record import Kind

__all__ = [
    "ARMED",
    "ATHLETE",
    "BALLOT",
    "BOMB",
    "CARRIERS",
    "CHARGE",
    "CHILD",
    "CONDITIONAL_NOUNS",
    "CONDITIONAL_VERBS",
    "COURT",
    "CROWD",
    "DOCUMENT",
    "GOAL",
    "GUEST",
    "HOSTAGE",
    "JOBS",
    "LEGAL",
    "LETTER",
    "LEVY",
    "MARKET",
    "MILITARY",
    "MONEY",
    "NOUNS",
    "OFFICE",
    "PACT",
    "PLANT",
    "POLICE",
    "POLLS",
    "PRODUCT",
    "RULING",
    "SITE",
    "SPILLAGE",
    "STRONGHOLD",
    "TALK",
    "VEHICLE",
    "VERBS",
    "WORK",
    "WORKS",
]


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


VERBS = {
    Kind.LIFE: (
        "die marry wed divorce injure wound kill drown perish baptize baptise slay"
        " murder assassinate hospitalize hospitalise strangle asphyxiate stab behead"
        " poison starve diagnose infect cremate mourn conceive christen slaughter"
        " electrocute suffocate maim lynch"
    ),
    Kind.MOVEMENT: (
        "arrive depart flee travel visit evacuate redeploy sail emigrate immigrate"
        " migrate tour retreat escape dispatch airlift relocate resettle"
        " repatriate displace evict escort smuggle journey trek disembark embark infiltrate"
        " swim flock exile vacate commute disperse hike"
        " parachute trudge shepherd"
    ),
    Kind.TRANSACTION: (
        "buy purchase sell acquire pay lend loan borrow donate invest finance lease rent"
        " repay refinance auction redeem repurchase reimburse compensate export import"
        " bequeath allocate swap barter outbid divest remit overpay prepay deposit"
        " subscribe subsidize subsidise resell pawn"
    ),
    Kind.BUSINESS: (
        "merge liquidate restructure manufacture downgrade undercut privatize privatise"
        " denationalize nationalize nationalise capitalize delist underperform incorporate"
        " market franchise rebrand devalue"
    ),
    Kind.CONFLICT: (
        "attack bomb battle invade shell capture recapture retake assault"
        " demonstrate riot clash massacre occupy conquer besiege rebel"
        " revolt ambush torture terrorize terrorise overrun blockade kidnap abduct"
        " hijack loot explode detonate capitulate rout repel repulse"
        " bombard overthrow topple counterattack counter-attack skirmish retaliate"
        " outflank liberate subdue pillage plunder sabotage encircle reoccupy boycott"
        " picket strafe fight decimate intern counter-invade oppress ransack"
        " firebomb vandalize mutiny annihilate dynamite gas"
    ),
    Kind.CONTACT: (
        "phone telephone negotiate renegotiate discuss correspond interview consult"
        " confer contact mediate reconcile convene e-mail email greet host liaise"
        ""
    ),
    Kind.PERSONNEL: (
        "elect re-elect reelect appoint reappoint resign hire nominate oust quit recruit"
        " inaugurate depose demote abdicate crown reinstate enthrone unseat conscript"
        " rehire"
    ),
    Kind.JUSTICE: (
        "arrest jail imprison sentence convict indict sue fine extradite pardon"
        " parole detain prosecute investigate deport judge subpoena"
        " confiscate rob steal burgle embezzle arraign incarcerate outlaw exonerate"
        " defraud litigate penalize blackmail probe impeach interrogate rearrest"
    ),
    Kind.STATEMENT: (
        "say tell announce report declare state claim warn add confirm deny predict"
        " forecast promise pledge suggest explain argue admit insist estimate acknowledge"
        " comment criticize criticise urge ask propose describe note reply demand"
        " vow remark cite complain boast allude praise condemn request reveal"
        " disclose allege approve reject refuse oppose authorize authorise recommend"
        " inform proclaim assure advocate assert denounce emphasize emphasise stress"
        " concede outline stipulate echo applaud caution advise congratulate mention"
        " certify pronounce spurn implore restate answer beg convey portray welcome hail"
        " thank apologize apologise object reiterate assail berate blame question"
        " notify instruct speculate contend"
        " endorse characterize characterise lament deplore elaborate broadcast"
        " accept decree veto rebuke rebut chide decry downplay disagree"
        " detail recount summarize summarise clarify quote order hint"
        " brief lecture preach propound signal convince persuade"
    ),
    Kind.DISASTER: ("flood derail capsize quake overflow collide"),
}

NOUNS = {
    Kind.LIFE: (
        "birth death wedding marriage divorce funeral burial injury casualty suicide murder"
        " killing slaying assassination pregnancy demise manslaughter homicide engagement"
    ),
    Kind.MOVEMENT: (
        "arrival departure flight travel trip visit entry withdrawal evacuation deployment"
        " redeployment emigration immigration migration journey tour landing takeoff exodus"
        " voyage expedition crossing retreat pilgrimage repatriation relocation drawdown"
        " escape pullout march eviction transit"
    ),
    Kind.TRANSACTION: (
        "purchase acquisition payment loan donation transfer investment funding"
        " financing offering lease auction bid repurchase buyout buy-out buyback buy-back"
        " takeover repayment swap transaction offer counteroffer counter-offer ransom"
        " refund subsidy shipment export import tender borrowing"
    ),
    Kind.BUSINESS: (
        "merger founding bankruptcy liquidation closure launch restructuring profit"
        " earnings revenue income dividend trading inflation recession slump flotation"
        " listing outflow inflow sell-off selloff turnover spinoff spin-off write-down"
        " writedown write-off privatization privatisation downgrade"
        " receivership buyer price-cutting devaluation startup slowdown downturn"
    ),
    Kind.CONFLICT: (
        "attack bombing war fight fighting battle invasion shelling shooting strike raid"
        " seizure capture assault protest demonstration riot clash massacre occupation"
        " conquest siege rebellion revolt coup offensive combat ambush torture terrorism"
        " conflict violence uprising mutiny blockade kidnapping hijacking explosion blast"
        " insurgency revolution incursion bombardment onslaught counteroffensive"
        " counter-offensive counterattack skirmish insurrection overthrow liberation"
        " surrender defeat ceasefire cease-fire truce armistice airstrike resistance"
        " aggression genocide unrest crackdown reprisal retaliation hostilities hostility"
        " warfare sit-in power-grab putsch bloodshed stand-off standoff confrontation"
        " crusade looting sabotage boycott abduction counter-revolution"
    ),
    Kind.CONTACT: (
        "meeting summit talk talks conference negotiation discussion letter interview"
        " consultation lunch dinner conversation rendezvous accord agreement treaty pact"
        " dialogue reunion mediation handshake debate congress symposium"
    ),
    Kind.PERSONNEL: (
        "election appointment resignation hiring dismissal nomination retirement promotion"
        " ouster layoff lay-off inauguration re-election reelection abdication coronation"
        " candidacy succession replacement recruitment primary presidency"
    ),
    Kind.JUSTICE: (
        "arrest trial sentence conviction indictment lawsuit suit acquittal fine execution"
        " extradition pardon parole detention hearing prosecution verdict ruling testimony"
        " investigation probe accusation inquiry inquest imprisonment manhunt crime custody"
        " plea litigation injunction proceedings robbery theft burglary fraud court-martial"
        " deportation impeachment bail retrial"
    ),
    Kind.STATEMENT: (
        "announcement report declaration statement claim warning denial forecast pledge"
        " proposal comment criticism speech threat request remark complaint"
        " assertion affirmation disclosure revelation proclamation allegation vow"
        " condemnation apology broadcast telecast objection approval refusal"
        " estimate prediction promise suggestion recommendation rejection endorsement"
    ),
    Kind.DISASTER: (
        "earthquake quake flood flooding hurricane typhoon cyclone tornado eruption"
        " sinking wreck drought famine tsunami landslide mudslide avalanche wildfire"
        " epidemic pandemic spill accident disaster blizzard storm fire blaze shipwreck"
        " lava hail virus tremor collision inferno aftershock heatwave derailment meltdown catastrophe rainstorm"
    ),
}

CONDITIONAL_VERBS = """\
abandon arms:conflict place:movement
accelerate market:business
accuse justice
acquit law:justice justice
address people:statement firm:statement
adopt child:life statement
advance market:business arms:movement bare:movement
agree contact
annex place:conflict
appeal law:justice ruling:justice +for:statement +to:statement document:statement justice
arm arms:conflict people:conflict
assemble arms:conflict
assume office:personnel
attribute statement
award money:transaction office:personnel business
back people:statement document:statement
ban law:justice statement
batter storm:disaster
bear birth:life
beat polls:personnel arms:conflict
become office:personnel
begin market:business
bid money:transaction +for:transaction
block crowd:conflict
blow +up:conflict
board site:movement
boost market:business
breach pact:justice
break works:disaster storm:disaster +out:conflict +off:contact
bring money:transaction +charges:justice people:movement
build plant:business
burn arms:conflict site:disaster place:disaster
burst works:disaster site:disaster
bury storm:disaster life
call number:contact +for:statement +on:statement +upon:statement +off:other statement
cave +in:disaster
charge people:justice +with:justice money:transaction +that:statement justice
clear law:justice
climb market:business movement
close shop:business market:business plant:business
collapse site:disaster arms:conflict market:business firm:business
come +from:movement +to:movement +into:other +home:movement +back:movement +through:movement +here:movement
command other
commit +suicide:life
contract market:business
contribute money:transaction
crash vehicle:disaster market:business disaster
cross place:movement site:movement bare:movement
crush arms:conflict
cut storm:disaster market:business money:business jobs:personnel
damage storm:disaster arms:conflict
deal +with:other contact
decide +that:statement
decline market:business
decrease market:business
default business
defeat polls:personnel conflict
defect movement
defend arms:conflict place:conflict statement
deliver talk:statement transaction
deploy movement
destroy storm:disaster conflict
devastate storm:disaster arms:conflict
dip market:business
disarm arms:conflict people:conflict
dismiss people:personnel charge:justice statement
divert site:movement
dock movement
double market:business
drive place:movement arms:conflict +to:movement +into:movement +home:movement
drop bomb:conflict charge:justice market:business
earn money:business
ease market:business
edge market:business
employ people:personnel
enact statement
engulf storm:disaster
enter place:movement site:movement plant:movement arms:movement
erupt fight:conflict disaster
exchange fire:conflict money:transaction transaction
execute people:justice
expand plant:business market:business firm:business
expect statement
expel people:movement
express statement
fall market:business +to:conflict townfall:conflict
fetch money:transaction
file insolvent:business charge:justice statement
fill office:personnel
find guilty:justice +guilty:justice +that:statement
fire people:personnel bare:conflict conflict
firm market:business
float market:business
flow market:business money:business
fly movement
found firm:business business
free police:justice people:justice
freeze assets:justice
fund transaction
gain market:business
give childbirth:life money:transaction talk:statement
go +to:movement +home:movement +into:movement +back:movement +away:movement +there:movement +abroad:movement +bankrupt:business +public:business
grant money:transaction charge:justice
grow market:business
halt market:business
hammer +out:contact
hand +over:transaction money:transaction
head +for:movement +to:movement +home:movement +toward:movement +towards:movement +back:movement +north:movement +south:movement
hear law:justice
hit storm:disaster market:business bomb:conflict
hold hostage:conflict
hurt market:business people:life
increase market:business
inflict conflict
inherit transaction
initial pact:contact
initiate other
inject money:transaction
install people:personnel
intervene arms:conflict +militarily:conflict
introduce product:business
invite statement
issue talk:statement document:statement market:transaction statement
join arms:conflict firm:personnel office:personnel
jump market:business
lag market:business
land movement
lash storm:disaster
launch product:business bomb:conflict
lay weapons:conflict +off:personnel +siege:conflict +down:other
lead arms:conflict
leak document:statement spillage:disaster
leap market:business
leave place:movement site:movement plant:movement +for:movement bare:movement
lift +off:movement siege:conflict
list +on:business
lose market:business money:business people:life +by:other
lower market:business
make +way:movement office:personnel
march crowd:conflict movement
mass arms:conflict
meet goal:other contact
mobilize arms:conflict
move place:movement +to:movement +into:movement +from:movement +out:movement +back:movement arms:movement people:movement +south:movement +north:movement +toward:movement +towards:movement
name people:personnel office:personnel
narrow market:business
offer money:transaction people:other market:transaction +for:transaction
open shop:business fire:conflict plant:business market:business
overturn ruling:justice document:justice law:justice site:disaster
pass document:statement
patrol movement
peak market:business
petition statement
place people:movement
plead justice
plot conflict
plummet market:business business
plunge vehicle:disaster market:business
point +out:statement
post market:business money:business
pour +into:movement money:transaction market:business
produce business
promote people:personnel bare:personnel office:personnel
protest +that:statement conflict
provide money:transaction
publish statement
pull +out:movement +back:movement
pursue arms:conflict
push +back:conflict arms:conflict
put +down:conflict +out:other
question people:justice statement
raid police:justice conflict
raise money:transaction market:business fund:transaction
rally market:business bare:conflict
ratify statement
ravage storm:disaster arms:conflict
reach place:movement site:movement money:business
realize market:business
rebound market:business
recall product:business statement
receive guest:contact money:transaction +sentence:justice
recover market:business
reduce market:business money:business jobs:personnel
release product:business people:justice document:statement
relieve people:personnel office:personnel
remove people:personnel office:personnel
replace people:personnel office:personnel
resolve charge:justice
retire people:personnel bare:personnel office:personnel
return people:movement place:movement +to:movement +from:movement +home:movement fire:conflict bare:movement money:transaction
reverse ruling:justice
ride movement
rise arms:conflict +up:conflict market:business
rocket market:business
roll market:business
rule law:justice +that:justice +on:justice +against:justice +out:statement +in:justice
run +for:personnel +away:movement +aground:disaster
rush place:movement +to:movement people:movement
sack people:personnel place:conflict firm:conflict bare:personnel
scuttle site:disaster
search police:justice
secure money:transaction
seize police:justice conflict
send market:business money:transaction letter:contact arms:movement people:movement
serve +as:personnel
settle charge:justice market:business +with:justice +in:movement
shake +hands:contact
ship movement
shoot conflict
show +that:statement
shrink market:business
shut plant:business +down:business
sign athlete:personnel document:statement pact:contact people:personnel contact
sink site:disaster storm:disaster bare:disaster
skyrocket market:business business
slash market:business money:business jobs:personnel
slide market:business
slip market:business
slump market:business
soar market:business
speak +to:contact +with:contact statement
spend money:transaction
spill disaster
spin +off:business
split market:business
spread storm:disaster
squeeze market:business
stage other
stagnate market:business
stall market:business
stand +down:personnel
step +down:personnel +aside:personnel
stone conflict
stop arms:conflict
storm conflict
strengthen market:business
strike pact:contact storm:disaster +down:justice +out:other conflict
succeed people:personnel office:personnel plant:personnel
suffer injury:life
supply transaction
surge market:business
surrender place:conflict conflict
surround arms:conflict
suspend people:personnel office:personnel
swear +in:personnel statement
sweep storm:disaster arms:conflict
swell market:business
take place:conflict stronghold:conflict office:personnel fire:conflict +hostage:conflict +off:movement +over:transaction
talk contact
target arms:conflict
tender transaction
testify justice
threaten storm:other statement
total money:business
trade market:business transaction
transfer people:movement arms:movement transaction
transport movement
trap storm:disaster
trim market:business
triple market:business
try law:justice tried:justice
tumble market:business
turn +back:movement +out:other
unveil product:business statement
uphold ruling:justice document:justice law:justice
vote +for:personnel +in:personnel statement
walk +off:conflict movement
wash storm:disaster +away:disaster +ashore:disaster
weaken market:business
widen market:business
win pact:business polls:personnel office:personnel
withdraw market:transaction money:transaction talk:other arms:movement people:movement place:movement +from:movement bare:movement
wreck storm:disaster
write work:other letter:contact +to:contact statement
yield market:business
"""

CONDITIONAL_NOUNS = """\
action military:conflict legal:justice
advance market:business arms:movement
aid military:other transaction
appeal law:justice ruling:justice statement
award transaction
boom market:business business
breach +of:justice
burst +of:disaster
call statement
campaign vote:personnel military:conflict named:conflict
charge money:business levy:business market:business justice
close market:business
closing market:business plant:business
collapse market:business firm:business site:disaster
contribution money:transaction
crash market:business disaster
cut market:business jobs:personnel
cutback market:business
deal pact:contact transaction
decline market:business
decrease market:business
default business
delivery transaction
demand +for:business market:business statement
drop market:business
expansion market:business firm:business
fall market:business townfall:conflict site:conflict
gain market:business business
grant transaction
growth business
help money:transaction
hostage conflict
increase market:business business
intervention military:conflict arms:conflict
issue market:transaction
jump market:business
loss people:life market:business money:business plural:business
move market:business
movement arms:movement
opening plant:business
operation military:conflict named:conflict
operations military:conflict arms:conflict
order court:justice business
outbreak war:conflict disaster
plunge market:business
production business
rally market:business conflict
redemption business
reduction market:business
release people:justice document:statement
return people:movement market:business movement
rise market:business
sale plural:business transaction
session market:business contact
settlement justice
share other
slide market:business
split market:business
support other
surge market:business arms:movement
victory military:conflict vote:personnel
vote other
"""

CARRIERS = _words(
    "begin start continue resume end finish conclude complete stop cease hold have make",
    "take give launch stage conduct carry undergo see suffer face attend call open plan",
    "schedule set expect want decide attempt try manage fail force help seem appear",
    "intend hope prepare agree threaten wage mount undertake",
    "win lose cause lead result trigger prompt provoke spark join enter fight commence",
    "postpone cancel delay avert prevent do get keep use need seek vote oblige allow",
    "enable let lay reach survive escalate erupt commit organize organise convene extend",
    "occur happen place follow initiate renew reignite ignite halt break bring crush post",
    "abandon suspend last rage receive repel participate await pass",
    "resist determine encourage assist wrap initiate",
)
"""Verbs that say little of their own: "began to bomb", "held talks"."""

MARKET = _words(
    "price share stock sale profit revenue earning earnings income dollar yen euro pound",
    "mark franc currency rate yield index average inflation gdp output production cost",
    "export import demand spending debt deficit surplus bond crude gold dividend margin",
    "volume unemployment economy wage payroll traffic asset value capital turnover return",
    "expense net forecast outlook guidance future futures market markets industrial industrials composite loan",
    "pre-tax pretax quarter stake bid offer interest tax budget barrel oil employment",
    "business circulation subscription redemption outflow losses loss sales prices",
    "shares profits revenues costs rates stocks bonds exports imports wages results",
)
MONEY = _words(
    "dollar dollars pound pounds euro euros yen franc francs mark marks ruble rubles",
    "cent cents money cash fund funds capital loan loans credit aid bribe bribes ransom",
    "fee fees salary subsidy subsidies bond bonds debt debts payment donation",
    "mortgage pence kronor kroner rupees pesos lire guilders",
)
ARMED = _words(
    "army troop troops force forces soldier soldiers rebel rebels fighter fighters militia",
    "militias police guerrilla guerrillas warplane warplanes navy regiment brigade division",
    "divisions fleet gunman gunmen militant militants insurgent insurgents marines corps",
    "battalion tanks infantry cavalry garrison unit units commando commandos",
    "legion crusader crusaders enemy invader invaders partisan partisans mujahideen taliban",
    "bomber bombers jet jets missile missiles reinforcement reinforcements armada",
    "brigades regiments armies allies communists contras warships aircraft-carrier",
)
COURT = _words(
    "court courts judge judges jury justice tribunal prosecutor prosecutors magistrate",
    "attorney appeals",
)
DOCUMENT = _words(
    "bill law act legislation resolution report statement plan measure constitution",
    "amendment proposal budget decree order document documents text letter figure figures",
    "data record records transcript tape video list study budget motion program book",
    "declaration directive policy policies results code",
)
OFFICE = _words(
    "president minister chairman chairwoman chief director head leader premier king queen",
    "emperor governor senator mayor chancellor secretary manager office power command",
    "presidency throne post seat chair premiership leadership candidate officer pope",
    "coach captain executive partner deputy ambassador commander member consul dictator",
    "editor bishop archbishop judge treasurer trustee government vacancy",
    "nomination election elections vote",
)
PACT = _words(
    "accord agreement treaty pact deal truce armistice contract ceasefire cease-fire",
    "compromise bargain alliance convention protocol memorandum peace accords agreements",
    "treaties pacts deals contracts conventions protocols",
)
PLANT = _words(
    "plant factory store shop branch mine mill refinery company firm bank airline office",
    "restaurant hotel business exchange market foundry smelter deal warehouse plants",
    "stores offices factories yard brewery bakery cinema café cafe dealership subsidiary showroom pub mall",
)
CHARGE = _words(
    "charge charges indictment complaint suit lawsuit claim claims case appeal motion",
    "allegation allegations accusation dispute litigation lawsuits cases",
)
RULING = _words(
    "ruling verdict conviction sentence decision judgment law acquittal ban rulings",
)
BOMB = _words(
    "bomb bombs missile missiles rocket rockets shell shells torpedo grenade attack",
    "grenades raid airstrike mortar mine explosive explosives bullet bullets",
)
TALK = _words("speech statement warning address apology ultimatum talk lecture call")
LETTER = _words(
    "letter letters message messages e-mail telegram note fax call signal condolences"
)
JOBS = _words("job jobs workforce staff positions posts payroll employees workers")
CHILD = _words("child children baby girl boy son daughter")
HOSTAGE = _words("hostage hostages prisoner prisoners captive captives")
MILITARY = _words(
    "military armed guerrilla bombing air naval ground rebel covert peacekeeping combat",
    "mop-up amphibious offensive defensive airborne punitive",
)
LEGAL = _words("legal court class-action disciplinary judicial libel")
BALLOT = _words(
    "election presidential electoral reelection re-election congressional political",
    "senate mayoral leadership primary",
)
GOAL = _words(
    "expectation expectations goal goals target targets need needs deadline criteria",
    "requirement requirements demand demands standard standards condition conditions cost",
)
STRONGHOLD = _words(
    "airport airfield base bridge port fort fortress palace headquarters harbour harbor",
    "crossing dam hill pass garrison position positions outpost stronghold",
)
LEVY = _words("pretax pre-tax after-tax extraordinary one-time restructuring special")
WORKS = _words(
    "dam dams levee levees dyke dykes dike dikes embankment seawall floodgate"
)
VEHICLE = _words(
    "bus buses car cars coach train trains plane truck lorry van helicopter tram minibus",
)
SPILLAGE = _words("oil gas radiation chemicals fuel acid ammonia sewage")
PRODUCT = _words(
    "model models product products service services phone phones car cars brand software",
    "app line version website drug drugs tablet console computer computers toy toys",
)
POLICE = _words(
    "police detective detectives prosecutors investigators customs agents",
    "policeman policemen sheriff",
)
CROWD = _words(
    "protester protesters demonstrator demonstrators strikers rioter rioters",
    "activist activists protestors marchers unionists",
)
GUEST = _words(
    "envoy envoys ambassador delegation premier pope counterpart president king"
)
ATHLETE = _words(
    "striker goalkeeper player players defender midfielder pitcher winger quarterback",
    "forward batsman",
)
WORK = _words("novel book song poem play symphony opera film script music thesis essay")
POLLS = _words("vote election elections poll polls primary primaries runoff ballot")
SITE = _words(
    "city town village port capital airport border country region province island harbor",
    "harbour base river bridge house building home homes hotel school hospital ship boat",
    "ferry plane aircraft train bus station coast shore area camp embassy palace tower",
    "scene roof dam wall tunnel tank roof mine stadium vessel tanker submarine street road church temple state",
    "territory mountain sea ocean continent earth moon parliament headquarters",
)
