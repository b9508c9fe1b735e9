"""Words that tell English look-alikes from dates. One literal a list."""

from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import FUNCTION_WORDS

__all__ = [
    "ADDRESS_WORDS",
    "AFTER_DAYS",
    "AFTER_HOURS",
    "BEFORE_NUMBERS",
    "BEFORE_TIMES",
    "COUNTED",
    "CRICKET",
    "DAYS",
    "FALL_TERMS",
    "FIRST_NAMES",
    "FUNCTION_WORDS",
    "KINDS",
    "LEVELS",
    "MEASURES",
    "MODIFYING",
    "MONTHS",
    "MONTH_CUES",
    "NAMED_AFTER",
    "NAMED_BEFORE",
    "NO_LAST_NAMES",
    "NUMBERED",
    "OCCASIONS",
    "ON_DAYS",
    "SCORES",
    "SCRIPTURE",
    "SORTS",
    "TINY",
]


# What is said to the reader, and counted by no number before it.
_ASIDES = word_set(
    "please pls plz ok okay lol haha thx thanks maybe "
    "perhaps probably hopefully instead already again too also anyway though tho only "
    "sharp then now here there not",
    "smh ugh lmao omg rt tbh ngl idk fml wtf imo hmu bc cos cuz yall guys bro fam babe "
    "u ur im ive lets its dont cant gonna gotta coz",
)
# What goes on after a day or an hour that is only a number.
AFTER_DAYS = _ASIDES | word_set(
    "and or to at in on as but when with for by from through thru until till til the that "
    "which who is was were will would it he she they we i there a an before after "
    "because while this last next if has had so between can could should may might must"
)
AFTER_HOURS = _ASIDES | word_set(
    "and or at on for with from to until till between in by after before outside inside "
    "near because when while as if but so is was works he she it we they you i today "
    "tomorrow tonight yesterday every everyday everyone each daily"
)

# What a month, a season or a short weekday stands after when it is one.
BEFORE_TIMES = word_set(
    "in since until till by during from of through before after between late "
    "early mid every each last next this past for and to or beginning starting "
    "ending ended end following coming come previous through thru til via circa any throughout"
)
MONTH_CUES = word_set(
    "in since until till during by from of last next early late mid every each"
)
SEASONS = frozenset(["spring", "summer", "autumn", "winter"])
MONTHS = word_set(
    "january february march april may june july august september october november "
    "december jan feb mar apr jun jul aug sep sept oct nov dec"
)
DAYS = word_set(
    "mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri "
    "friday sat saturday sun sunday tomorrow weekend"
)
ON_DAYS = DAYS | word_set(
    "on this every each next last by until till til thru through from since to easter"
)

# "{these} 1973": the number names something.
NUMBERED = word_set(
    "no no. number nos numbers resolution resolutions flight highway route interstate "
    "hwy boeing airbus cessna windows office page pages p pp room suite apartment apt "
    "unit channel article section sec chapter verse rule form model type version v "
    "isbn issn tel telephone phone fax ext extension pin code zip gate platform bus "
    "train locomotive tram peugeot lot item docket motion protocol paragraph clause "
    "appendix fig figure asteroid statute decree ordinance psalm psalms index dow "
    "nasdaq ftse nikkei postcode word excel company co build revision ticket invoice "
    "receipt incident log reference ref order orders hymn hymns ord po batch batches "
    "rooms suites apartments units channels flights trains buses routes highways lots "
    "items codes tickets invoices receipts versions platforms gates chapters verses "
    "articles motions exhibits exhibit lockers locker serial serials"
)
# "members of Local 1932", but "a local 1932 law": as they are written.
NUMBERED_BODIES = frozenset(("Local", "Lodge", "Troop", "Squadron", "Precinct"))
# "{these} 1500": a number, not a year.
BEFORE_NUMBERS = word_set(
    "than nearly almost some roughly approximately estimated exactly additional at least"
)
# "at 1990 {these}" is about the year all the same.
LEVELS = word_set("level levels price prices rate rates value values exchange")
# What may stand before a time inside a mention.
MODIFYING = word_set(
    "about around approximately roughly some nearly almost over under more less fewer "
    "than at least most up to no early mid middle late earlier later the beginning "
    "start end close of just only as much many in on - ca circa c . ~"
)
# "1998 {these}": a number, whatever stands before.
MEASURES = word_set(
    "mile mi kilometers kilometres km mm cm meters metres meter metre m ft inches acres hectares "
    "square cubic tons tonnes ton tonne lbs lb kilograms kilos kg grams mg barrels "
    "gallons liters litres bushels ounces watts megawatts kilowatts mw kw gw volts mhz "
    "ghz mb gb tb bytes pixels mph kph rpm hp cc calories degrees percent percentage "
    "pct points times bodies years months weeks days hours minutes seconds others more "
    "miles feet yards strong block"
)
# "1500 {these}", "1500 British {these}".
COUNTED = MEASURES | word_set(
    "people persons cases deaths infections men women children kids boys girls students pupils teachers troops "
    "soldiers marines sailors officers guards police policemen fighters militants "
    "rebels insurgents guerrillas terrorists gunmen civilians refugees migrants "
    "immigrants prisoners detainees hostages inmates victims casualties dead wounded "
    "injured survivors residents citizens delegates members employees workers staff "
    "staffers miners farmers doctors nurses patients passengers tourists visitors "
    "guests fans spectators athletes players protesters demonstrators activists "
    "supporters followers ppl peeps likes tweets subs volunteers participants families households homes houses "
    "apartments buildings schools villages towns cities companies firms businesses "
    "stores shops restaurants hotels rooms beds seats tickets vehicles trucks buses "
    "planes aircraft helicopters ships boats vessels tanks missiles rockets bombs "
    "shells guns rifles weapons warheads votes shares copies words items pieces boxes "
    "bottles cattle sheep pigs animals species trees dollars dollar euros euro pounds "
    "yen yuan rupees rubles roubles francs marks lire pesos cents crowns kronor "
    "guilders americans iraqis israelis palestinians russians germans britons afghans "
    "syrians ukrainians nazis catholics muslims jews christians"
)
ADDRESS_WORDS = word_set(
    "street st avenue ave road rd boulevard blvd drive lane ln court plaza loop "
    "square broadway parkway pkwy terrace highway dr"
)
SCORES = word_set("score scores scored won beat led")
SCRIPTURE = word_set(
    "genesis exodus leviticus numbers deuteronomy joshua judges samuel kings "
    "chronicles job psalm psalms proverbs ecclesiastes isaiah jeremiah ezekiel "
    "daniel hosea matthew mark luke john acts romans corinthians galatians "
    "ephesians philippians colossians timothy titus hebrews james peter jude "
    "revelation quran koran sura surah"
)

# "a minute {these}": very small.
TINY = word_set(
    "amount amounts quantity quantities trace traces detail details particle "
    "particles fraction change changes difference differences proportion scale "
    "portion portions size crack cracks sample samples dose doses"
)
CRICKET = word_set("scored hit made maiden unbeaten test double his first second half")
FALL_TERMS = word_set(
    "semester term season colors colours foliage fashion harvest election "
    "elections campaign session sessions quarter lineup schedule collection "
    "collections classes meeting conference festival tour release break vote ballot "
    "referendum sitting wedding hearing opening trial"
)
# Months, days and seasons that people are called.
FIRST_NAMES = word_set("april may june jan jun january august sun summer autumn")

# "May {these}": no last name.
NO_LAST_NAMES = word_set(
    "board meeting report reports sales issue committee session election elections "
    "offensive revolution uprising coup crisis war fools day days crude delivery "
    "futures holiday summit conference massacre protests riots results data figures "
    "olympics games school vacation break festival sale camp season term semester"
)

# Names of which a time is the first word, by what follows.
NAMED_AFTER = {
    "sunday": word_set(
        "times telegraph mirror express mail herald tribune post world sun club"
    ),
    "monday": frozenset(["club"]),
    "saturday": frozenset(["review", "telegraph", "club"]),
    "friday": word_set("harbor harbour times club"),
    "wednesday": frozenset(["addams", "martin", "club"]),
    "tuesday": frozenset(["weld", "club"]),
    "thursday": frozenset(["club"]),
    "evening": word_set("standard post news times chronicle echo gazette star"),
    "morning": word_set("post herald star call news joe edition consult sun"),
    "daily": word_set(
        "mail telegraph express mirror star news times beast record herald show "
        "post sketch worker tribune planet nation"
    ),
    "weekly": frozenset(["standard", "world"]),
    "autumn": word_set("statement street road lane"),
    "noon": word_set("lions rotary kiwanis"),
    "summer": word_set(
        "palace isles slam olympics olympic games paralympics street road lane time"
    ),
    "winter": word_set(
        "palace garden gardens haven olympics olympic games paralympics classic street road storm"
    ),
    "spring": word_set(
        "street road lane festival statement hill farm creek grove green valley lake water waters onion onions roll rolls chicken"
    ),
    "fall": word_set("river rivers guy"),
    "night": word_set("stalker watch live football lights"),
    "century": word_set("fox insurance studios"),
    "march": word_set("hare foundation institute trust fund town united"),
    **dict.fromkeys(
        ["may", "june", "july", "august", "october"],
        word_set("foundation institute trust"),
    ),
    "april": word_set("fool fools foundation institute trust fund"),
    "today": frozenset(["show", "programme", "program"]),
    "tonight": frozenset(["show"]),
    "minutes": frozenset(["correspondent", "interview", "producer"]),
}
# Names of which it is the last word, by what stands before.
_DARK = frozenset(["black", "bloody", "red"])
NAMED_BEFORE = {
    **dict.fromkeys(
        ["january", "february", "june", "july", "september", "october", "december"],
        _DARK,
    ),
    "sunday": frozenset(["bloody", "billy", "bowl"]),
    "friday": frozenset(["man", "girl", "joe", "freaky"]),
    "monday": frozenset(["black", "blue", "stormy"]),
    "tuesday": frozenset(["ruby", "super", "black"]),
    "wednesday": frozenset(["sheffield", "black"]),
    "thursday": frozenset(["black"]),
    "today": frozenset(["usa", "psychology", "russia", "voa", "india", "history"]),
    "march": word_set("long salt fredric freedom protest peace death forced"),
    "summer": frozenset(["donna"]),
    "winter": frozenset(["johnny", "edgar"]),
    "spring": word_set("palm silver colorado arab prague"),
    "morning": frozenset(["cbs"]),
    "springs": word_set("palm colorado alice hot silver coral warm holly saratoga"),
    "night": frozenset(["silent", "twelfth"]),
    "august": frozenset(["caesar"]),
    "quarter": word_set("french latin jewish muslim christian gothic"),
    "minutes": frozenset(["60"]),
}
# Common nouns that they are a part of, by what stands before and after.
SORTS = {
    "hour": frozenset(["rush"]),
    "spring": word_set(
        "hot mineral coil natural box bed thermal martian steel metal leaf wire valve suspension"
    ),
    "summer": frozenset(["martian"]),
    "winter": frozenset(["martian", "nuclear"]),
    "morning": frozenset(["coffee"]),
}
KINDS = {
    "sunday": word_set(
        "school schools roast roasts best schedule schedules timetable timetables league"
    ),
    "saturday": word_set("schedule schedules timetable timetables"),
    "monday": frozenset(["motivation"]),
    "march": frozenset(["madness"]),
    "noon": word_set("meal meals prayer prayers sun heat break mass"),
    "midday": word_set("meal meals prayer prayers sun heat break nap"),
    "midnight": word_set("mass oil sun blue"),
    "evening": word_set(
        "gown gowns dress dresses wear primrose star class classes school"
    ),
    "morning": word_set(
        "sickness glory glories star coat coats dress suit suits person"
    ),
    "day": word_set(
        "trader traders labourer labourers laborer laborers nurse nurses tripper "
        "trippers spa spas boarder boarders job route routes"
    ),
    "hour": word_set("hand hands"),
    "weekend": word_set("warrior warriors"),
    "christmas": word_set(
        "tree trees card cards carol carols island pudding stocking light lights jumper "
        "jumpers decoration decorations"
    ),
    "easter": word_set("island egg eggs bunny"),
    "future": word_set(
        "king queen president wife husband generations champion leader course direction"
    ),
    "night": word_set(
        "club clubs school schools shift shifts vision owl owls goggles sky skies life "
        "bus buses tube watchman guard nurse nurses staff manager porter worker workers "
        "hours terrors sweats light lights cream blindness fever stand sailing sailings "
        "flight flights ferry ferries train trains crossing crossings "
        "route routes"
    ),
    "spring": word_set("water onion onions roll rolls chicken mattress"),
    "quarter": word_set(
        "pounder pounders final finals mile miles note notes horse horses"
    ),
    "second": word_set("hand class guess thought thoughts"),
}

# "quiz night", "parents' evening"
OCCASIONS = word_set(
    "opening closing quiz press prom parents awards gala trivia mic mike movie film game"
    " games karaoke ladies date family school music jazz blues folk rock metal techno"
    " salsa comedy poker bingo talent disco dance club curry pizza burger taco wine craft"
    " poetry singles guest launch preview fight race drag retro 80s 90s student students"
    " info information dinner raffle auction league presentation giving bible social"
    " fundraising charity reunion"
)
