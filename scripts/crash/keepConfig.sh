#!/bin/sh
# Stands in for workerd: keeps what it is started with in a folder of KEPT, and starts it.
folder=$(mktemp -d "$KEPT/XXXXXX")
printf '%s\n' "$@" > "$folder/args"
cat > "$folder/config"
exec "$WORKERD" "$@" < "$folder/config"
