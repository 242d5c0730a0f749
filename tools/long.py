"""A pytest plugin that lets every property test look at many more examples."""

from hypothesis import HealthCheck, settings

EXAMPLES = 2000


def pytest_configure() -> None:
    """Use the long profile wherever a test does not set its own number."""
    settings.register_profile(
        "long",
        max_examples=EXAMPLES,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.load_profile("long")
