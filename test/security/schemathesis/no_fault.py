"""A refusal is a GraphQL error too, and schemathesis would take each for a server's fault; a fault says so here."""

import schemathesis


@schemathesis.check
def no_fault(ctx, response, case):
    codes = [error.get("extensions", {}).get("code") for error in response.json().get("errors", [])]
    assert response.status_code < 500, f"status {response.status_code}"
    assert "INTERNAL" not in codes and None not in codes, f"codes {codes}"
