"""English names of holidays, by their keys in `timeline.notation.feast`."""

from collections.abc import Iterator

__all__ = ["DAYLESS", "HOLIDAYS"]

_NAMES = {
    "new_year": "new year, new year's, new year's day, new yr, new yr's",
    "new_years_eve": "new year's eve, new year eve, nye",
    "epiphany": "epiphany, twelfth night, three kings day",
    "burns_night": "burns night",
    "australia_day": "australia day",
    "groundhog_day": "groundhog day, groundhogs day",
    "candlemas": "candlemas",
    "lincoln_birthday": "lincoln's birthday",
    "valentine": (
        "valentine's day, valentine day, valentines, vday, st. valentine's day, "
        "saint valentine's day"
    ),
    "womens_day": "international women's day, women's day",
    "pi_day": "pi day",
    "saint_patrick": (
        "st. patrick's day, saint patrick's day, st. paddy's day, saint paddy's day, "
        "paddy's day"
    ),
    "april_fools": "april fools' day, april fool's day, april fool's",
    "tax_day": "tax day",
    "earth_day": "earth day",
    "saint_george": "st. george's day",
    "anzac_day": "anzac day",
    "kings_day": "king's day, koningsdag",
    "may_day": "may day, international workers' day, workers' day",
    "labor_day": "labour day, labor day",
    "cinco_de_mayo": "cinco de mayo",
    "star_wars_day": "star wars day",
    "victory_in_europe": "v-e day, ve day",
    "victory_day": "victory day",
    "flag_day": "flag day",
    "juneteenth": "juneteenth",
    "midsummer": "midsummer day, midsummer's day",
    "canada_day": "canada day",
    "independence_day": "independence day, the fourth of july",
    "bastille_day": "bastille day",
    "assumption": "assumption day, feast of the assumption",
    "patriot_day": "patriot day",
    "halloween": "halloween, hallowe'en, all hallows eve, all hallows' eve",
    "all_saints": "all saints' day, all hallows, all hallows' day",
    "all_souls": "all souls' day, day of the dead, dia de los muertos, dia de muertos",
    "vegan_day": "world vegan day",
    "guy_fawkes": "guy fawkes night, guy fawkes day, bonfire night",
    "veterans_day": "veterans' day, remembrance day, armistice day",
    "saint_andrew": "st. andrew's day",
    "world_aids_day": "world aids day",
    "pearl_harbor_day": "pearl harbor day",
    "christmas_eve": "christmas eve, xmas eve",
    "christmas": "christmas, christmas day, xmas, xmas day, x-mas",
    "boxing_day": "boxing day, st. stephen's day",
    "kwanzaa": "kwanzaa",
    "shrove_monday": "shrove monday",
    "shrove_tuesday": (
        "shrove tuesday, mardi gras, pancake day, fat tuesday, pancake tuesday"
    ),
    "ash_wednesday": "ash wednesday",
    "palm_sunday": "palm sunday",
    "maundy_thursday": "maundy thursday, holy thursday, covenant thursday",
    "good_friday": "good friday, holy friday",
    "holy_saturday": "holy saturday",
    "easter": "easter, easter sunday, easter day",
    "easter_monday": "easter monday",
    "ascension": "ascension day, ascension thursday",
    "pentecost": "pentecost, whit sunday, white sunday, whitsun, whitsuntide",
    "whit_monday": "whit monday, pentecost monday",
    "trinity_sunday": "trinity sunday",
    "corpus_christi": "corpus christi",
    "clean_monday": "clean monday",
    "orthodox_good_friday": "orthodox good friday",
    "orthodox_easter": "orthodox easter, orthodox easter sunday",
    "orthodox_easter_monday": "orthodox easter monday",
    "orthodox_pentecost": "orthodox pentecost",
    "martin_luther_king": (
        "martin luther king day, martin luther king jr. day, martin luther king jr day, "
        "martin luther king's day, mlk day"
    ),
    "presidents_day": "presidents' day, president's day, washington's birthday",
    "daylight_saving_start": "daylight saving start, daylight savings start",
    "daylight_saving_end": "daylight saving end, daylight savings end",
    "arbor_day": "arbor day",
    "mothers_day": "mother's day, mothers' day",
    "military_spouse_day": "military spouse day",
    "armed_forces_day": "armed forces day",
    "memorial_day": "memorial day, decoration day",
    "fathers_day": "father's day, fathers' day",
    "parents_day": "parents' day",
    "grandparents_day": "grandparents day, national grandparents day",
    "columbus_day": "columbus day, indigenous peoples' day",
    "election_day": "election day",
    "thanksgiving": (
        "thanksgiving, thanksgiving day, turkey day, thanks giving, thanks giving day"
    ),
    "black_friday": "black friday",
    "small_business_saturday": "small business saturday",
    "cyber_monday": "cyber monday",
    "giving_tuesday": "giving tuesday",
    "ramadan": "ramadan, ramadhan",
    "eid_al_fitr": "eid al-fitr, eid ul-fitr, hari raya, hari raya puasa",
    "eid_al_adha": (
        "eid al-adha, eid ul-adha, hari raya haji, id ul-adha, bakr id, "
        "feast of sacrifice"
    ),
    "ashura": "ashura, day of ashura",
    "islamic_new_year": "islamic new year, muslim new year",
    "laylat_al_qadr": "laylat al-qadr, night of power",
    "mawlid": "mawlid, the prophet's birthday",
    "isra_and_miraj": "isra and mi'raj",
    "jumuatul_wida": "jumu'atul-wida",
    "hanukkah": "hanukkah, hanukah, chanukah",
    "passover": "passover, pesach",
    "purim": "purim",
    "rosh_hashanah": "rosh hashanah, rosh hashana, jewish new year",
    "shavuot": "shavuot",
    "sukkot": "sukkot, succos, feast of tabernacles, feast of the ingathering",
    "simchat_torah": "simchat torah",
    "shemini_atzeret": "shemini atzeret",
    "tisha_bav": "tisha b'av",
    "yom_kippur": "yom kippur, day of atonement",
    "lag_baomer": "lag b'omer, lag baomer, lag ba'omer",
    "lunar_new_year": (
        "chinese new year, chinese new year's day, chinese lunar new year, "
        "chinese lunar new year's day, lunar new year, seollal"
    ),
    "mid_autumn": "mid-autumn festival, moon festival, chuseok",
    "dragon_boat": "dragon boat festival",
    "qingming": "qingming, qingming festival",
    "diwali": "diwali, deepavali",
    "dussehra": "dussehra, vijayadashami",
    "holi": "holi, phagwah",
    "navaratri": "navaratri, navratri, durga puja",
    "janmashtami": "janmashtami, gokulashtami",
    "ganesh_chaturthi": "ganesh chaturthi",
    "maha_shivaratri": "maha shivaratri",
    "raksha_bandhan": "raksha bandhan, rakhi",
    "onam": "onam",
    "pongal": "pongal",
    "makar_sankranti": "makar sankranti, makara sankranti",
    "ram_navami": "ram navami",
    "vaisakhi": "vaisakhi, baisakhi",
    "guru_nanak": "guru nanak jayanti",
    "guru_gobind_singh": "guru gobind singh jayanti, guru gobind singh birthday",
    "guru_ravidas": (
        "guru ravidas jayanti, guru ravidas birthday, guru ravidass jayanti"
    ),
    "karwa_chauth": "karva chauth, karwa chauth",
    "vasant_panchami": "vasant panchami, basant panchami",
    "mahavir_jayanti": "mahavir jayanti",
    "valmiki_jayanti": "valmiki jayanti",
    "ugadi": "ugadi, yugadi, gudi padwa",
    "vesak": "vesak, buddha day, buddha purnima",
    "orthodox_christmas": "orthodox christmas",
    "lohri": "lohri",
    "maghi": "maghi",
    "waitangi_day": "waitangi day",
    "saint_david": "st. david's day, saint david's day",
    "cesar_chavez_day": "cesar chavez day",
    "siblings_day": (
        "siblings day, sibling day, national siblings day, national sibling day"
    ),
    "songkran": "songkran",
    "emancipation_day": "emancipation day",
    "walpurgis_night": "walpurgis night",
    "midsummer_eve": "midsummer's eve, midsummer eve",
    "pioneer_day": "pioneer day",
    "bosses_day": "boss's day, boss day, bosses' day",
    "mischief_night": "mischief night, devil's night",
    "reformation_day": "reformation day",
    "singles_day": "singles' day",
    "saint_nicholas": "st. nicholas' day, saint nicholas day",
    "saint_lucy": "st. lucia's day, st. lucy's day, saint lucy's day",
    "festivus": "festivus",
    "mothering_sunday": "mothering sunday",
    "early_may_bank_holiday": "early may bank holiday",
    "victoria_day": "victoria day",
    "spring_bank_holiday": "spring bank holiday, late may bank holiday",
    "summer_bank_holiday": "summer bank holiday, august bank holiday",
    "sweetest_day": "sweetest day",
    "remembrance_sunday": "remembrance sunday",
    "advent_sunday": "advent sunday, first sunday of advent, first sunday in advent",
    "holika_dahan": "holika dahan",
    "hanuman_jayanti": "hanuman jayanti",
    "guru_purnima": "guru purnima",
    "vishu": "vishu",
    "puthandu": "puthandu, tamil new year",
    "pohela_boishakh": "pohela boishakh, bengali new year",
    "double_ninth": "double ninth festival",
    "holocaust_remembrance_day": (
        "international holocaust remembrance day, holocaust memorial day"
    ),
    "world_wetlands_day": "world wetlands day",
    "world_cancer_day": "world cancer day",
    "world_radio_day": "world radio day",
    "mother_language_day": "international mother language day",
    "zero_discrimination_day": "zero discrimination day",
    "world_wildlife_day": "world wildlife day",
    "day_of_happiness": "international day of happiness",
    "down_syndrome_day": "world down syndrome day",
    "world_poetry_day": "world poetry day",
    "world_water_day": "world water day",
    "world_tuberculosis_day": "world tuberculosis day, world tb day",
    "autism_awareness_day": "world autism awareness day, world autism day",
    "world_health_day": "world health day",
    "world_malaria_day": "world malaria day",
    "press_freedom_day": "world press freedom day",
    "europe_day": "europe day",
    "nurses_day": "international nurses day",
    "africa_day": "africa day, african liberation day",
    "no_tobacco_day": "world no tobacco day",
    "world_environment_day": "world environment day",
    "world_oceans_day": "world oceans day",
    "blood_donor_day": "world blood donor day",
    "world_refugee_day": "world refugee day",
    "yoga_day": "international yoga day, international day of yoga",
    "population_day": "world population day",
    "mandela_day": "mandela day, nelson mandela day, nelson mandela international day",
    "hepatitis_day": "world hepatitis day",
    "youth_day": "international youth day",
    "humanitarian_day": "world humanitarian day",
    "womens_equality_day": "women's equality day",
    "literacy_day": "international literacy day",
    "suicide_prevention_day": "world suicide prevention day",
    "peace_day": "international day of peace, world peace day, international peace day",
    "tourism_day": "world tourism day",
    "rabies_day": "world rabies day",
    "heart_day": "world heart day",
    "older_persons_day": "international day of older persons",
    "vegetarian_day": "world vegetarian day",
    "teachers_day": "world teachers' day",
    "mental_health_day": "world mental health day",
    "girl_child_day": (
        "international day of the girl child, international day of the girl"
    ),
    "leif_erikson_day": "leif erikson day",
    "food_day": "world food day",
    "united_nations_day": "united nations day, un day",
    "diabetes_day": "world diabetes day",
    "mens_day": "international men's day",
    "toilet_day": "world toilet day",
    "childrens_day": "world children's day, universal children's day",
    "persons_with_disabilities_day": "international day of persons with disabilities",
    "anti_corruption_day": "international anti-corruption day",
    "human_rights_day": "human rights day, international human rights day",
    "migrants_day": "international migrants day",
    "patriots_day": "patriots' day",
    "administrative_professionals_day": (
        "administrative professionals' day, administrative professional's day"
    ),
}


def _spelled(name: str) -> Iterator[str]:
    """Yield a name with and without its point and its apostrophe, as people type it."""
    for said in {name, name.replace("st. ", "st ")}:
        yield said
        if said != "new year's":
            yield said.replace("s' ", "s ").replace("'s", "s")


HOLIDAYS = {
    said: key
    for key, names in _NAMES.items()
    for name in names.split(", ")
    for said in _spelled(name)
}

# "memorial weekend": before it the day goes without saying.
DAYLESS = {
    said.removesuffix(" day"): HOLIDAYS[said]
    for said in (
        *("mlk day", "martin luther king day", "presidents day", "presidents' day"),
        *("president's day", "memorial day", "labor day", "labour day"),
        *("columbus day", "veterans day", "canada day", "mothers day", "fathers day"),
        *("mother's day", "father's day", "anzac day"),
    )
}
