package readme

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
)

func TestClaimsFilesDecode(t *testing.T) {
	for _, block := range blocks(t, "json") {
		_, problems := claims.Decode("README.md", []byte(block))
		assert.Empty(t, problems)
	}
}

// TestGoBuilds vets the snippets as test files of this module.
func TestGoBuilds(t *testing.T) {
	for _, block := range blocks(t, "go") {
		folder := t.TempDir()
		write(t, folder, "snippet_test.go", block)
		out, err := exec.Command("go", "vet", filepath.Join(folder, "snippet_test.go")).CombinedOutput()
		assert.NoError(t, err, "%s", out)
	}
}

// TestCommandsRun runs the README's commands on the demo's article. What differs from the words of the README is that the
// article and its claims file stand under their own names.
func TestCommandsRun(t *testing.T) {
	folder := t.TempDir()
	command := filepath.Join(folder, "claimlight")
	out, err := exec.Command("go", "build", "-o", command, "../../cmd/claimlight").CombinedOutput()
	require.NoError(t, err, "%s", out)
	write(t, folder, "claims.json", read(t, "site/articles/aurus/claims.json"))
	write(t, folder, "article.html", read(t, "site/articles/aurus/article.html"))
	ran := 0
	for _, block := range blocks(t, "sh") {
		for line := range strings.Lines(block) {
			args := strings.Fields(line)
			if len(args) == 0 || args[0] != "claimlight" {
				continue
			}
			ran++
			t.Run(strings.TrimSpace(line), func(t *testing.T) {
				run := exec.Command(command, args[1:]...)
				run.Dir = folder
				out, err := run.CombinedOutput()
				assert.NoError(t, err, "%s", out)
			})
		}
	}
	assert.NotZero(t, ran, "the README shows no command")
}

func write(t *testing.T, folder, name, text string) {
	t.Helper()
	require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600))
}

// TestScriptVerbs holds that build.sh has the verbs that the README shows.
func TestScriptVerbs(t *testing.T) {
	usage, err := exec.Command("bash", filepath.Join(root, "build.sh"), "help").Output()
	require.NoError(t, err)
	for _, verb := range regexp.MustCompile(`\./build\.sh ([a-z]+)`).FindAllStringSubmatch(read(t, "README.md"), -1) {
		assert.Regexp(t, `(?m)^  `+verb[1]+`\b`, string(usage))
	}
}

// TestOptionsAreRead holds the table of options against the bridge, both ways.
func TestOptionsAreRead(t *testing.T) {
	var told, taken []string
	for _, m := range regexp.MustCompile("(?m)^\\| `data-([a-z]+)` \\|").FindAllStringSubmatch(read(t, "README.md"), -1) {
		told = append(told, m[1])
	}
	for _, m := range regexp.MustCompile(`tag\.dataset\.([a-z]+)`).FindAllStringSubmatch(read(t, "wasm/boot/bridge.js"), -1) {
		taken = append(taken, m[1])
	}
	assert.ElementsMatch(t, taken, told)
}

// TestMembersExist holds the table of window.claimlight against the loader.
func TestMembersExist(t *testing.T) {
	_, api, ok := strings.Cut(read(t, "wasm/boot/loader.js"), "const api = {")
	require.True(t, ok)
	api, _, _ = strings.Cut(api, "\n};")
	section, _, _ := strings.Cut(strings.SplitN(read(t, "README.md"), "`window.claimlight` is there", 2)[1], "```")
	members := regexp.MustCompile("`([a-z]+)(?:\\([a-z]*\\))?`").FindAllStringSubmatch(section, -1)
	require.NotEmpty(t, members)
	for _, m := range members {
		assert.Regexp(t, `\b`+m[1]+`\b`, api)
	}
}

// TestLocalLinksResolve looks for every file that the README points to.
func TestLocalLinksResolve(t *testing.T) {
	for _, m := range regexp.MustCompile(`\]\(([^)#:]+)\)`).FindAllStringSubmatch(read(t, "README.md"), -1) {
		assert.FileExists(t, filepath.Join(root, m[1]))
	}
}
