"""Compile the lock files anew: pinned, hashed, and naming no index."""

from tools.running import BIN, ROOT, heard, stop

SILENT_ABOUT_THE_INDEX = (
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-emit-trusted-host",
)


def compiled(name: str) -> list[str]:
    """Give the command that compiles one list of requirements."""
    return [
        *(str(BIN / "pip-compile"), "--quiet", "--upgrade", "--generate-hashes", "--strip-extras"),
        *("--allow-unsafe", *SILENT_ABOUT_THE_INDEX, f"--output-file={name}.txt", f"{name}.in"),
    ]


def main() -> None:
    npm = [str(BIN / "npm"), "update", "--package-lock-only", "--no-audit", "--no-fund"]
    for command, folder in (
        (compiled("requirements"), ROOT),
        (compiled("requirements-dev"), ROOT),
        (npm, ROOT / "frontend"),
        (npm, ROOT / "tests" / "quality"),
    ):
        code, said = heard(command, folder)
        if code:
            print(said)
            stop("The lock files could not be compiled; the reason stands above.")


if __name__ == "__main__":
    main()
