"""Every kind of mistake that people make in a scenario file, each made in the small one.

What stands there, what somebody wrote instead, and what of it is told. `#!` marks the line that the
mistake is told with, where it is not told of the whole.
"""

from tests.kit.written import SMALL

MISTAKES: dict[str, tuple[str, str, str]] = {
    "an unknown key": ("rounds: 3", "rounds: 3\nroundnames: []  #!", "did you mean “round_names”"),
    "an unknown key that resembles none": ("rounds: 3", "rounds: 3\nxyz: 1  #!", "no “xyz”"),
    "a missing key": ("    short: W\n", "", "“short” is missing"),
    "a name within a sentence that is another": (
        "    name: {en: East, fr: Est}\n",
        "    name: {en: East, fr: Est}\n    called: {en: the East, fr: l’Ouest}  #!\n",
        "“l’Ouest” does not end with the name “Est”",
    ),
    "text for a number": ("rounds: 3", "rounds: three  #!", "a whole number, not “three”"),
    "a number for text": ("short: E", "short: 7  #!", "put it between quotes"),
    "a broken number": ("rounds: 3", "rounds: 3.5  #!", "a whole number, not 3.5"),
    "nothing for a number": ("rounds: 3", "rounds:  #!", "a whole number, not nothing"),
    "true for a number": ("rounds: 3", "rounds: true  #!", "a whole number, not true"),
    "a word for true or false": ("fictional: true", "fictional: yes  #!", "true or false"),
    "a list for a text": ("title: Small", "title: [Small]  #!", "not a list"),
    "a word for a list": (
        "tide:\n  - {round",
        "tide: low\nsources:\n  - {round",
        "a list, not “low”",
    ),
    "a list for a mapping": (
        "clock: {talks: 60, decisions: 30}",
        "clock: [60, 30]  #!",
        "a mapping of names to values, not a list",
    ),
    "half a pair": ("players: [2, 4]", "players: [2]  #!", "a list of 2"),
    "no pair at all": ("players: [2, 4]", "players: [4, 2]  #!", "from a smaller to a larger"),
    "an unknown word": ("rights: [sign,", "rights: [sing,  #!\n      ", "did you mean “sign”"),
    "an unknown condition": ("{fatigue: 400", "{fatige: 400  #!\n      ", "did you mean “fatigue”"),
    "an unknown condition in the tide": (
        "condition: unease, change: 100}",
        "condition: disease, change: 100}  #!",
        "“condition” must be one of",
    ),
    "a text without English": ("{en: East, fr: Est}", "{fr: Est}  #!", "no English text"),
    "an empty text": ("title: Small", "title: ''  #!", "is empty"),
    "an empty text in one language": (
        "{en: East, fr: Est}",
        "{en: East, fr: ''}  #!",
        "“fr” of “name” is empty",
    ),
    "a text in no language": ("title: Small", "title: {}  #!", "“title” has no English text"),
    "an abbreviation of nothing": ("short: E", "short: ''  #!", "“short” is empty"),
    "no language": ("{en: East, fr: Est}", "{en: East, French: Est}  #!", "not a language tag"),
    "an id with capitals": ("id: small", "id: Small  #!", "small letters"),
    "a condition above the whole": ("{fatigue: 400", "{fatigue: 1400  #!\n      ", "between 0 and"),
    "an image beyond belief": ("good_faith: 300}", "good_faith: 1000}  #!", "between 20 and 980"),
    "too many rounds": ("rounds: 3", "rounds: 4000  #!", "between 1 and 600"),
    "an aim of no type": ("{type: advantage, over: east}", "{over: east}  #!", "“type” is missing"),
    "an aim of an unknown type": (
        "{type: advantage, over: east}",
        "{type: avantage, over: east}  #!",
        "did you mean “advantage”",
    ),
    "an aim that is a word": ("{type: advantage, over: east}", "victory  #!", "with a “type”"),
    "an unknown measure": (
        "- measure: helsinki-notification",
        "- measure: helsinky-notification  #!",
        "did you mean “helsinki-notification”",
    ),
    "an unknown parameter": ("{troops: {max", "{trops: {max", "did you mean “troops”"),
    "numbers in no order": ("{max: 30000}", "{max: 20000}", "min ≤ default ≤ max"),
    "a focal value outside": ("{max: 30000}", "{max: 30000, focal: [40000]}", "focal value 40000"),
    "a measure offered twice": (
        "  - {measure: non-use-of-force, card: false}",
        "  - {measure: non-use-of-force}\n  - {measure: non-use-of-force}  #!",
        "“non-use-of-force” is used twice",
    ),
    "a prerequisite not offered": (
        "  - {measure: non-use-of-force, card: false}",
        "  - {measure: non-use-of-force}\n  - {measure: evaluation-visit}  #!",
        "requires “annual-force-data”",
    ),
    "an unknown party in the tide": (
        "party: east, condition",
        "party: eats, condition",
        "there is no party “eats”; did you mean “east”?",
    ),
    "a tide after the end": ("- {round: 2, party", "- {round: 4, party", "beyond the end"),
    "news after the end": ("    round: 2\n", "    round: 9  #!\n", "beyond the end"),
    "news to nobody we know": ("to: [west]", "to: [north]  #!", "there is no party “north”"),
    "an effect on an unknown party": (
        "{type: leap, party: east",
        "{type: leap, party: nobody",
        "there is no party “nobody”",
    ),
    "an effect on an image of oneself": (
        "{type: image, holder: east, of: west",
        "{type: image, holder: east, of: east",
        "no image of itself",
    ),
    "a party twice": ("  - id: west", "  - id: east  #!", "the id “east” is used twice"),
    "a key of chance twice": ("    key: 2", "    key: 1  #!", "the key “1” is used twice"),
    "a party called like a part of the program": (
        "  - id: west",
        "  - id: projector  #!",
        "no name for a party",
    ),
    "a role twice": (
        "parties:\n",
        "  - {id: head, name: Other, rights: []}  #!\nparties:\n",
        "the id “head” is used twice",
    ),
    "nobody to sign": ("rights: [sign, leap", "rights: [leap", "no role has the right to sign"),
    "nobody to denounce": ("minutes: 30", "minutes: 30\ndenounce: true", "right to denounce"),
    "nobody to write": (
        "explore, speak]",
        "explore]\nplenary: written",
        "no role has the right to speak",
    ),
    "an image missing": (
        "  - {holder: west, of: east, good_faith: 300}\n",
        "",
        "the image that “west” has of “east” is missing",
    ),
    "an image twice": (
        "  - {holder: west, of: east",
        "  - {holder: east, of: west, good_faith: 300}\n  - {holder: west, of: east",
        "given twice",
    ),
    "an image of oneself": (
        "holder: west, of: east,",
        "holder: west, of: west,",
        "image of itself",
    ),
    "a condition missing": (", forum: 400}", "}", "the condition “forum” of “east” is missing"),
    "a fear missing": (", coercion: 500}", "}", "the fear “coercion” of “east” is missing"),
    "an aim about an unknown party": ("of: west}\n", "of: vest}  #!\n", "did you mean “west”"),
    "an aim against oneself": (
        "{type: advantage, over: east}",
        "{type: advantage, over: west}",
        "itself",
    ),
    "an aim about a measure not offered": (
        "measure: non-use-of-force, not_before: 2",
        "measure: no-first-use, not_before: 2",
        "“no-first-use” is not offered",
    ),
    "an aim about an unknown parameter": (
        "parameter: troops, at_most: 25000",
        "parameter: trops, at_most: 25000",
        "no parameter “trops”; did you mean “troops”?",
    ),
    "an aim that no number meets": (
        "at_most: 25000",
        "at_least: 20000, at_most: 15000",
        "no number is at least 20000 and at most 15000",
    ),
    "an aim beyond the range of a parameter": (
        "at_most: 25000",
        "at_most: 35000",
        "from 10000 to 30000",
    ),
    "an aim about a parameter without a number": (
        ", at_most: 25000",
        "",
        "“at_least” or “at_most”",
    ),
    "an aim with a number but no parameter": (
        "not_before: 2}",
        "at_most: 2}",
        "need a “parameter”",
    ),
    "an aim that mixes number and round": (
        "at_most: 25000",
        "at_most: 25000, not_before: 2",
        "goes with a whole measure",
    ),
    "an aim for a round after the end": ("not_before: 2", "not_before: 4", "beyond the end"),
    "an aim that stands on nothing": (
        "standing, capital: 500",
        "standing",
        "“capital” or “sponsored”",
    ),
    "two aims": ("          - {type: standing, sponsored: 1}\n", "", "a mandate has 3 aims"),
    "names for other rounds": (
        "minutes: 30",
        "minutes: 30\nround_names: [One]  #!",
        "1 names for 3",
    ),
    "groups that do not make a whole": (
        "    short: W",
        "    short: W\n    groups: [{id: public, weight: 999, a: 1, h: 1}]  #!",
        "must weigh 1000",
    ),
    "an empty sheet": (
        "{basic: You live in the west.}",
        "{basic: {}}  #!",
        "“basic” has no English text",
    ),
    "a list of conditions": (
        "conditions: {fatigue: 400",
        "conditions: [400]  #!\n    x: {fatigue: 400",
        "a mapping of names to values, not a list",
    ),
    "no offers": (
        SMALL[SMALL.index("offers:") : SMALL.index("tide:")],
        "offers: []  #!\n",
        "at least one measure",
    ),
    "a lonely party": (
        SMALL[SMALL.index("  - id: west") : SMALL.index("relations:")],
        "",
        "at least two parties",
    ),
    "a duplicate key": ("rounds: 3", "rounds: 3\nrounds: 4  #!", "already given on line 7"),
    "an anchor": ("title: Small", "title: &a Small  #!", "anchors"),
    "an alias": ("title: Small", "title: *a  #!", "aliases"),
    "a tag": ("title: Small", "title: !!str Small  #!", "tags"),
    "a key that is a list": ("rounds: 3", "[a]: 3  #!", "a key must be a word"),
    "a second document": ("rounds: 3", "rounds: 3\n---  #!\n", "a second document"),
    "a bracket left open": ("players: [2, 4]", "players: [2, 4", "this is not YAML"),
    "a forbidden character": ("title: Small", "title: S\x07mall  #!", "does not allow"),
    "an impossible escape": ("title: Small", 'title: "\\UFFFFFFFF"  #!', "YAML"),
}

__all__ = ["MISTAKES"]
