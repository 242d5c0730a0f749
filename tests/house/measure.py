"""How long the functions of a file are, in lines, for Python and (by its brackets) TypeScript."""

import ast
import re
from pathlib import Path

STARTS = re.compile(r"(\bfunction\b[^;]*\{$|=>\s*[({]$)")
SUITE = re.compile(r"^\s*describe(\.each\(.*\))?\(")
CLOSING = {"{": "}", "(": ")"}


def functions(path: Path) -> dict[str, int]:
    """Each function's name or first line, and its length."""
    text = path.read_text(encoding="utf-8")
    return _python(text) if path.suffix == ".py" else _typescript(text.splitlines())


def _python(text: str) -> dict[str, int]:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = (node for node in ast.walk(ast.parse(text)) if isinstance(node, kinds))
    return {f"{node.name}:{node.lineno}": _length(node) for node in found}


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from the `def` to the end, its docstring not counted."""
    docstring = ast.get_docstring(node, clean=False)
    said = len(docstring.splitlines()) if docstring else 0
    return (node.end_lineno or node.lineno) - node.lineno + 1 - said


def _typescript(lines: list[str]) -> dict[str, int]:
    starts = (n for n, line in enumerate(lines) if STARTS.search(line) and not SUITE.match(line))
    return {f"{lines[n].strip()}:{n + 1}": _until_closed(lines[n:]) for n in starts}


def _until_closed(lines: list[str]) -> int:
    """Lines until the bracket that ends the first line is closed again."""
    opening = lines[0].rstrip()[-1]
    closing = CLOSING[opening]
    depth = 1
    for count, line in enumerate(lines[1:], start=2):
        depth += line.count(opening) - line.count(closing)
        if depth <= 0:
            return count
    return len(lines)
