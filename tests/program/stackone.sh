# Looks at the sandbox's StackOne; `hub` is its address and `key` the project's API key.
# shellcheck shell=bash disable=SC2154

# How many accounts StackOne has.
in_hub() {
    local address="${hub#http://}"
    exec 3<>"/dev/tcp/${address%%:*}/${address##*:}"
    printf "GET /accounts?page_size=100 HTTP/1.1\r\nHost: %s\r\nUser-Agent: test\r\nAuthorization: Basic %s\r\n\r\n" \
        "$address" "$(printf "%s:" "$key" | base64 -w0)" >&3
    local line length=0 body=""
    while read -r line <&3 && line="${line%$'\r'}" && [ -n "$line" ]; do
        case "${line,,}" in content-length:*) length="${line#*: }" ;; esac
    done
    LC_ALL=C read -r -N "$length" body <&3
    exec 3>&-
    grep -o "\"origin_owner_id\"" <<<"$body" | wc -l
}
