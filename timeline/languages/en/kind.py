"""What sort of event an English word tells, in the types of ACE 2005."""

from timeline.languages.en.lexeme import Lexeme
from timeline.model.record import Kind

__all__ = ["kind_of"]

_WORDS = {
    Kind.LIFE: (
        "die death bear birth born marry marriage wedding divorce injure injury wound kill"
        " killing murder drown survive perish baptize bury burial funeral engage"
        " slay suicide starve pregnancy casualty"
    ),
    Kind.MOVEMENT: (
        "arrive arrival leave departure depart flee flight travel trip return visit enter"
        " entry withdraw withdrawal move movement march evacuate evacuation deploy"
        " deployment fly sail drive cross land transport ship shipment emigrate immigrate"
        " migrate journey tour landing takeoff evict displace advance retreat reach"
        " escape go come send walk run climb ride"
    ),
    Kind.TRANSACTION: (
        "buy purchase sell sale acquire acquisition pay payment lend loan borrow donate"
        " donation grant transfer trade invest investment fund finance financing price"
        " offering lease rent repay refinance contribute contribution deliver delivery"
        " auction bid redeem repurchase buyout buy-out takeover"
    ),
    Kind.BUSINESS: (
        "merge merger found founding bankrupt bankruptcy liquidate liquidation close"
        " closure launch open opening restructure restructuring profit loss earn earnings"
        " revenue rise fall drop gain decline increase decrease surge plunge climb jump"
        " slip tumble soar slide grow growth expand expansion lose dividend slump rally"
        " produce production manufacture float list default"
    ),
    Kind.CONFLICT: (
        "attack bomb bombing war fight fighting battle invade invasion shell shelling"
        " shoot shooting strike raid seize seizure capture assault protest demonstration"
        " demonstrate riot clash fire destroy massacre occupy occupation conquer siege"
        " rebel rebellion revolt coup offensive combat hostage ambush torture terrorism"
        " conflict violence uprising mutiny storm invade overrun blockade kidnap"
        " hijack loot explode explosion blast"
    ),
    Kind.CONTACT: (
        "meet meeting summit call phone talk talks conference negotiate negotiation"
        " discuss discussion write letter correspond interview speak consult consultation"
        " confer lunch dinner conversation address"
    ),
    Kind.PERSONNEL: (
        "elect election appoint appointment resign resignation hire hiring fire dismiss"
        " dismissal nominate nomination retire retirement name promote promotion oust"
        " ouster quit succeed replace step fill layoff lay-off recruit inaugurate"
        " re-elect reelect suspend join employ vote"
    ),
    Kind.JUSTICE: (
        "arrest jail imprison imprisonment trial try sentence convict conviction charge"
        " indict indictment sue lawsuit suit acquit acquittal appeal fine execute"
        " execution extradite extradition pardon parole release detain detention hearing"
        " prosecute prosecution plead verdict rule ruling testify testimony settle"
        " settlement investigate investigation probe accuse accusation inquiry"
        " deport allege judge subpoena"
    ),
    Kind.STATEMENT: (
        "say tell announce announcement report declare declaration state statement claim"
        " warn warning add confirm deny denial predict forecast promise pledge suggest"
        " explain argue admit insist estimate acknowledge comment criticize criticise"
        " criticism urge ask propose proposal describe note reply respond response"
        " speech demand threaten threat vow accuse remark cite complain boast allude"
        " praise condemn request reveal disclose"
    ),
    Kind.DISASTER: (
        "earthquake quake flood hurricane typhoon cyclone tornado crash eruption erupt"
        " collapse sink sinking wreck drought famine tsunami landslide avalanche derail"
        " wildfire epidemic outbreak spill accident disaster capsize blizzard storm"
        " burn wash"
    ),
}
_KINDS = {word: kind for kind in reversed(_WORDS) for word in _WORDS[kind].split()}
_FILES = {
    "v32": Kind.STATEMENT,
    "v33": Kind.CONFLICT,
    "v38": Kind.MOVEMENT,
    "v40": Kind.TRANSACTION,
}


def kind_of(lexeme: Lexeme, category: str) -> Kind:
    """Return the kind of an event; *category* is its TimeML class."""
    head = lexeme.lemma.rpartition("-")[2]
    known = _KINDS.get(lexeme.lemma) or _KINDS.get(head)
    if known is not None:
        return known
    if category == "REPORTING":
        return Kind.STATEMENT
    if category in ("STATE", "I_STATE", "ASPECTUAL", "PERCEPTION"):
        return Kind.OTHER
    return _FILES.get(lexeme.file, Kind.OTHER)
