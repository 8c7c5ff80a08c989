#!/bin/sh
# Runs in place of workerd: saves its arguments and its standard input in a folder below KEPT, and starts it.
folder=$(mktemp -d "$KEPT/XXXXXX")
printf '%s\n' "$@" > "$folder/args"
cat > "$folder/config"
exec "$WORKERD" "$@" < "$folder/config"
