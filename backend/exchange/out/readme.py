"""What lies in the file of a whole account, said in a text."""

from datetime import datetime

from backend.exchange.out.words import words_in


def readme(language: str, now: datetime) -> str:
    """Say in a language (en, de, es) what each file is for."""
    return "\r\n".join(words_in(language)["readme"]).format(day=f"{now:%Y-%m-%d}") + "\r\n"
