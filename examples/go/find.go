// Settings for an address, from the files that `pnpm catalog data` writes. Standard library only.
//
//	go run find.go <data folder> someone@qq.com
//
// The domain must be an A-label (xn--...); golang.org/x/net/idna makes one of a domain in other letters.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

type server struct {
	Protocol string   `json:"protocol"`
	Host     string   `json:"host"`
	Port     int      `json:"port"`
	TLS      string   `json:"tls"`
	Domains  []string `json:"domains"`
	Regions  []string `json:"regions"`
	Username []string `json:"username"`
}

type region struct {
	ID      string   `json:"id"`
	Insert  *string  `json:"insert"`
	Domains []string `json:"domains"`
}

type provider struct {
	ID              string            `json:"id"`
	Name            map[string]string `json:"name"`
	Status          struct {
		State string            `json:"state"`
		Note  map[string]string `json:"note"`
	} `json:"status"`
	Servers         []server          `json:"servers"`
	Username        []string          `json:"username"`
	RegionParameter *struct {
		Default string   `json:"default"`
		Values  []region `json:"values"`
	} `json:"regionParameter"`
	HostParameter *struct {
		Name map[string]string `json:"name"`
	} `json:"hostParameter"`
	Credentials []struct {
		Name map[string]string `json:"name"`
	} `json:"credentials"`
}

func main() {
	if len(os.Args) != 3 || !strings.Contains(os.Args[2], "@") {
		fail(2, "find <data folder> someone@example.com")
	}
	data, address := os.Args[1], os.Args[2]
	var catalog struct {
		SchemaVersion int `json:"schemaVersion"`
	}
	read(filepath.Join(data, "catalog.json"), &catalog)
	if catalog.SchemaVersion != 1 {
		fail(2, "written for schemaVersion 1")
	}
	at := strings.LastIndex(address, "@")
	localPart, domain := address[:at], strings.ToLower(address[at+1:])

	var domains map[string]string
	read(filepath.Join(data, "domains.json"), &domains)
	id, known := providerID(domains, domain)
	if !known {
		fail(3, domain+" is not in the catalog")
	}
	var found provider
	read(filepath.Join(data, "providers", id+".json"), &found)

	fmt.Printf("%s (%s)", found.Name["en"], found.ID)
	if found.Status.State != "active" {
		fmt.Printf(", %s", found.Status.State)
	}
	fmt.Println()
	if note := found.Status.Note["en"]; note != "" {
		fmt.Println(note)
	}
	for _, each := range found.serversFor(domain) {
		host := strings.ReplaceAll(each.Host, "%REGION%", found.region(domain).insert())
		if found.HostParameter != nil {
			// Part of the host is each customer's own: connect to nothing until they said it.
			host = strings.ReplaceAll(host, "%ACCOUNT%", "<"+found.HostParameter.Name["en"]+">")
		}
		user := found.username(each, localPart, domain)
		fmt.Printf("%-11s %s:%d %s %s\n", each.Protocol, host, each.Port, each.TLS, user)
	}
	for _, credential := range found.Credentials {
		fmt.Printf("secret      %s\n", credential.Name["en"])
	}
}

// providerID looks the domain up as it is, then `*.` and each of its parents.
func providerID(domains map[string]string, domain string) (string, bool) {
	if id, ok := domains[domain]; ok {
		return id, true
	}
	labels := strings.Split(domain, ".")
	for start := 1; start < len(labels); start++ {
		if id, ok := domains["*."+strings.Join(labels[start:], ".")]; ok {
			return id, true
		}
	}
	return "", false
}

// serversFor leaves out the servers of other regions and domains; those of this domain come first.
func (p provider) serversFor(domain string) []server {
	var own, everybody, others []server
	for _, each := range p.Servers {
		if len(each.Regions) > 0 && !contains(each.Regions, p.region(domain).ID) {
			continue
		}
		if len(each.Domains) == 0 {
			everybody = append(everybody, each)
		} else if contains(each.Domains, domain) {
			own = append(own, each)
		} else {
			others = append(others, each)
		}
	}
	if len(own)+len(everybody) == 0 {
		return others
	}
	return append(own, everybody...)
}

// region is the one in force unless the user chose another: that of the domain, else the usual one.
func (p provider) region(domain string) region {
	var chosen region
	if p.RegionParameter == nil {
		return chosen
	}
	for _, each := range p.RegionParameter.Values {
		if each.ID == p.RegionParameter.Default {
			chosen = each
		}
	}
	for _, each := range p.RegionParameter.Values {
		if contains(each.Domains, domain) {
			chosen = each
		}
	}
	return chosen
}

// insert is what replaces %REGION%.
func (r region) insert() string {
	if r.Insert != nil {
		return *r.Insert
	}
	return r.ID
}

func contains(list []string, wanted string) bool {
	for _, each := range list {
		if each == wanted {
			return true
		}
	}
	return false
}

func (p provider) username(s server, localPart, domain string) string {
	templates := s.Username
	if len(templates) == 0 {
		templates = p.Username
	}
	if len(templates) == 0 {
		return ""
	}
	// %ISSUED% comes from the provider together with the secret, %SECRET% is the secret itself.
	if strings.Contains(templates[0], "%ISSUED%") || strings.Contains(templates[0], "%SECRET%") {
		return "(issued with the secret)"
	}
	return strings.NewReplacer(
		"%EMAILADDRESS%", localPart+"@"+domain,
		"%EMAILLOCALPART%", localPart,
		"%EMAILDOMAIN%", domain,
	).Replace(templates[0])
}

func read(path string, value any) {
	text, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(text, value)
	}
	if err != nil {
		fail(2, path+": "+err.Error())
	}
}

func fail(code int, message string) {
	fmt.Fprintln(os.Stderr, message)
	os.Exit(code)
}
