package main

import (
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"

	"github.com/claimlight/claimlight/wasm/boot"
)

// manifestPath is the file that says what else is in the folder. By it a folder is known as one that this command made.
const manifestPath = "integrity.json"

// manifest lists the files that are shipped.
type manifest struct {
	Claimlight string            `json:"claimlight"` // version
	Files      map[string]string `json:"files"`      // path → hash, as in a Subresource Integrity attribute
}

// integrity is the hash of data as in a Subresource Integrity attribute.
func integrity(data []byte) string {
	sum := sha512.Sum384(data)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}

func newManifest(files []file) (file, error) {
	m := manifest{Claimlight: boot.Version, Files: map[string]string{}}
	for _, f := range files {
		m.Files[f.path] = integrity(f.data)
	}
	data, err := json.MarshalIndent(m, "", "  ") // which sorts the paths
	return file{manifestPath, append(data, '\n')}, err
}
