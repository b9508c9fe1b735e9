"""Text without the signs that a reader of it never sees: links, emphasis, quoting."""

import re

__all__ = ["unmarked"]

_TARGET = r"\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)"
# A line may break within, and no paragraph.
_BREAK = r"\n(?![^\S\n]*\n)"
# What touches the last word of a link, or of what is emphasised.
_TAIL = r"(?P<tail>['\u2019]s\b|[,;:)\"'\u2019\u201d]+)?"
# Each with what is in every text that has it: most have none.
_UNSEEN = {
    sign: re.compile(pattern, re.MULTILINE)
    for sign, pattern in {
        "```": r"^ {0,3}```[^\n]*\n(?:(?s:.)*?\n)?? {0,3}```[^\n]*$",
        "~~~": r"^ {0,3}~~~[^\n]*\n(?:(?s:.)*?\n)?? {0,3}~~~[^\n]*$",
        "`": r"(?<![`\w])`[^`\s]{1,80}`(?![`\w])",
        "]: ": r"^ {0,3}\[[^\[\]^\n]+\]: +<?(?:https?:|/)[^\n]*$",
        "![": rf"!\[[^\[\]\n]*\]{_TARGET}",
        "[^": r"\[\^[^\[\]\s]+\]:?",
        "<": r"</?[A-Za-z][^<>\n]{0,300}>",
        ">": r"^ {0,3}(?:> ?)+",
        "&nbsp;": r"&nbsp;",
    }.items()
}
_MARKED = {
    sign: re.compile(pattern + _TAIL)
    for sign, pattern in {
        "](": rf"\[(?P<words>(?:[^\[\]\n]|{_BREAK})+)\]{_TARGET}",
        "][": rf"\[(?=[^\[\]\n]*[A-Za-z]{{2}})(?P<words>(?:[^\[\]\n]|{_BREAK})+)\]\[[^\[\]\n]*\]",
        "**": rf"(?<![\w*])(\*\*\*?)(?=[^\s*])(?P<words>(?:[^*\n]|{_BREAK}|(?<!\*)\*(?!\*))+)"
        r"(?<=\S)\1(?![\w*])",
        "__": rf"(?<![\w_])__(?=[^\s_])(?P<words>(?:[^_\n]|{_BREAK})+)(?<=\S)__(?![\w_])",
        "*": rf"(?<![\w*])\*(?=[^\s*])(?P<words>(?:[^*\n]|{_BREAK})+)(?<=\S)\*(?![\w*])",
        "_": rf"(?<![\w_])_(?=[^\s_])(?P<words>(?:[^_\n]|{_BREAK})+)(?<=\S)_(?![\w_])",
    }.items()
}
# "in 1914[3]", as in an encyclopaedia
_NOTE = re.compile(r"(?<=[^\s\[(])\[(?:\d{1,3}|[a-z]|note \d{1,3}|citation needed)\]")
_SEEN = re.compile(r"[^\n]")


def unmarked(text: str) -> str:
    """Return *text* with spaces for the signs of Markdown, and for tags.

    It is as long as before, and each word keeps its place.

    >>> unmarked("The [bridge](http://a.b/2019/05/03) **fell**.").split()
    ['The', 'bridge', 'fell', '.']
    """
    for sign, unseen in _UNSEEN.items():
        if sign in text:
            text = unseen.sub(_blank, text)
    for sign, marked in _MARKED.items():
        if sign in text:
            text = marked.sub(_words, text)
    return _NOTE.sub(_blank, text) if "[" in text else text


def _blank(unseen: re.Match[str]) -> str:
    return _SEEN.sub(" ", unseen[0])


def _words(marked: re.Match[str]) -> str:
    """Return the words in their places, and what touches the last one right behind."""
    before = " " * (marked.start("words") - marked.start())
    seen = f"{before}{marked['words']}{marked['tail'] or ''}"
    return seen.ljust(len(marked[0]))
