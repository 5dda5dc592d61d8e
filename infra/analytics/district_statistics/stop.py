"""The end of the program that is told in one Chinese and one English line."""


class Stop(Exception):
    """Says what is wrong and what to do."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(f"{zh}\n{en}")
