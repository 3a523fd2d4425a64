"""Settings for an address, from the files that `pnpm catalog data` writes. Standard library only.

    python3 find.py <data folder> someone@qq.com
"""

import json
import sys
from pathlib import Path


def provider_of(data: Path, domain: str) -> "dict | None":
    """The entry behind a domain: the domain as it is, then `*.` and each of its parents."""
    domains = json.loads((data / "domains.json").read_text(encoding="utf-8"))
    labels = domain.split(".")
    names = [domain] + ["*." + ".".join(labels[start:]) for start in range(1, len(labels))]
    for name in names:
        if name in domains:
            return json.loads((data / "providers" / f"{domains[name]}.json").read_text(encoding="utf-8"))
    return None


def settings_of(provider: dict, local_part: str, domain: str) -> "list[dict]":
    """The servers, best first in each protocol, with region and user name filled in."""
    region, region_id = "", None
    if "regionParameter" in provider:
        values = provider["regionParameter"]["values"]
        wanted = provider["regionParameter"]["default"]
        usual = next(each for each in values if each["id"] == wanted)
        chosen = next((each for each in values if domain in each.get("domains", [])), usual)
        region, region_id = chosen.get("insert", chosen["id"]), chosen["id"]
    # Part of the host is each customer's own: connect to nothing until they said it.
    account = f"<{provider['hostParameter']['name']['en']}>" if "hostParameter" in provider else ""
    # Some servers are only in some regions; some only for some of the domains, and the first to take for these.
    there = [each for each in provider["servers"] if region_id in each.get("regions", [region_id])]
    own = [each for each in there if domain in each.get("domains", [])]
    everybody = [each for each in there if "domains" not in each]
    servers = []
    for server in own + everybody or there:
        template = server.get("username", provider["username"])[0]
        username = (
            template.replace("%EMAILADDRESS%", f"{local_part}@{domain}")
            .replace("%EMAILLOCALPART%", local_part)
            .replace("%EMAILDOMAIN%", domain)
        )
        # %ISSUED% comes from the provider together with the secret, %SECRET% is the secret itself.
        if "%ISSUED%" in template or "%SECRET%" in template:
            username = None
        servers.append(
            {
                "protocol": server["protocol"],
                "host": server["host"].replace("%REGION%", region).replace("%ACCOUNT%", account),
                "port": server["port"],
                "tls": server["tls"],
                "username": username,
            }
        )
    return servers


def main() -> int:
    if len(sys.argv) != 3 or "@" not in sys.argv[2]:
        print(__doc__, file=sys.stderr)
        return 2
    data = Path(sys.argv[1])
    if json.loads((data / "catalog.json").read_text(encoding="utf-8"))["schemaVersion"] != 1:
        print("written for schemaVersion 1", file=sys.stderr)
        return 2
    local_part, _, domain = sys.argv[2].rpartition("@")
    try:
        domain = domain.lower().encode("idna").decode("ascii")
    except UnicodeError:
        print(f"{domain!r} is no domain", file=sys.stderr)
        return 2
    provider = provider_of(data, domain)
    if provider is None:
        print(f"{domain} is not in the catalog", file=sys.stderr)
        return 3
    state = provider["status"]["state"]
    print(f"{provider['name']['en']} ({provider['id']}){'' if state == 'active' else ', ' + state}")
    if "note" in provider["status"]:
        print(provider["status"]["note"]["en"])
    for server in settings_of(provider, local_part, domain):
        user = server["username"] or "(issued with the secret)"
        print(f"{server['protocol']:<11} {server['host']}:{server['port']} {server['tls']} {user}")
    for credential in provider["credentials"]:
        print(f"secret      {credential['name']['en']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
