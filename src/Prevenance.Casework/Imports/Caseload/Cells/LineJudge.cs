using System.Globalization;
using Prevenance.Accounts;
using Prevenance.Casework.Imports.Caseload.Files;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Comparing;
using Prevenance.Casework.People.Searching;

namespace Prevenance.Casework.Imports.Caseload.Cells;

/// <summary>Proposes what is to become of each line, in their order: each is compared with those above it, and with who is kept already.</summary>
internal sealed class LineJudge
{
    private static readonly NameCodes InMemory = new(text => text);

    private readonly CaseloadSettings settings;
    private readonly PersonIndex above = new(InMemory);
    private readonly Dictionary<FileKey, int> lines = [];
    private readonly IReadOnlyList<Candidates> sources;
    private readonly Dictionary<string, int> fingerprints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> shared = new(StringComparer.Ordinal);

    public LineJudge(CaseloadSettings settings)
    {
        this.settings = settings;
        sources = settings.Known is { } known ? [new(above, InMemory), new(known.Persons, known.Codes)] : [new(above, InMemory)];
    }

    public CaseloadLine Of(int line, LineCells cells, CaseloadReading? reading, CellNotes notes)
    {
        if (reading is null)
            return new CaseloadLine(line, CaseloadVerdict.Refuse, [.. notes.All, new Text("aucun nom que quelqu’un pourrait porter, ou une ligne qui en compte d’autres", "no name that a person could bear, or a line that counts others")]);
        var fingerprint = settings.Hash(cells.Canonical());
        if (!fingerprints.TryAdd(fingerprint, line))
            return new CaseloadLine(line, CaseloadVerdict.Ignore, [Text.Of($"la même ligne que la ligne {fingerprints[fingerprint]}", $"the same line as line {fingerprints[fingerprint]}")]) { Fingerprint = fingerprint };
        var person = reading.ToPerson(new FileKey(string.Create(CultureInfo.InvariantCulture, $"line {line}")));
        var sharing = Household(reading, line);
        above.Add(person);
        lines.Add(person.Key, line);
        if (settings.Taken.Contains(fingerprint))
            return new CaseloadLine(line, CaseloadVerdict.Unchanged, [new Text("déjà prise, et inchangée", "taken before, and unchanged")]) { Reading = reading, Fingerprint = fingerprint };
        var candidate = sources.SelectMany(source => source.Of(person, settings.On)).OrderByDescending(found => found.Likeness.Level).FirstOrDefault();
        var household = candidate is null ? sharing : null;
        Text[] toAsk = candidate is null && settings.ToAsk(person) is { } reason ? [reason] : [];
        var verdict = Verdict(reading, notes, isDoubtful: candidate is not null || toAsk.Length > 0);
        return new CaseloadLine(line, verdict, [.. notes.Faults.Select(fault => fault.Sentence), .. Reasons(verdict, candidate, household), .. toAsk, .. notes.All])
        {
            Reading = reading,
            ToCorrect = notes.Faults,
            CandidateLine = LineOf(candidate),
            Candidate = LineOf(candidate) is null ? candidate?.Person.Key : null,
            CandidateLevel = candidate?.Likeness.Level,
            HouseholdLine = household,
            Fingerprint = fingerprint,
        };
    }

    private CaseloadVerdict Verdict(CaseloadReading reading, CellNotes notes, bool isDoubtful)
    {
        if (notes.Faults.Count > 0)
            return CaseloadVerdict.Correct;
        if (reading.LastContact < settings.On.AddYears(-settings.YearsOfActiveFile))
            return CaseloadVerdict.Archive;
        return isDoubtful ? CaseloadVerdict.Compare : CaseloadVerdict.Take;
    }

    private IEnumerable<Text> Reasons(CaseloadVerdict verdict, Candidate? candidate, int? household)
    {
        if (verdict == CaseloadVerdict.Archive)
            yield return Text.Of($"dernier contact il y a plus de {settings.YearsOfActiveFile} ans : pas dans les dossiers actifs, mais dans une liste à archiver ou à laisser", $"last contact more than {settings.YearsOfActiveFile} years ago: not put in the active files; listed for archive or nothing");
        if (candidate is not null)
        {
            var whom = LineOf(candidate) is { } line ? Text.Of($"ligne {line}", $"line {line}") : new Text("quelqu’un qui est déjà connu", "somebody who is known already");
            yield return candidate.Likeness.Level == LikenessLevel.Strong
                ? Text.Of($"très probablement la même personne que {whom} : à comparer", $"very likely the same person as {whom}: to compare")
                : Text.Of($"peut-être la même personne que {whom} : à comparer", $"perhaps the same person as {whom}: to compare");
            foreach (var reason in candidate.Likeness.Reasons)
                yield return reason;
        }
        if (household is { } other)
            yield return Text.Of($"partage numéros ou adresse avec la ligne {other} : un même foyer peut-être, jamais un doublon", $"shares numbers or address with line {other}: perhaps one household, never a duplicate");
    }

    /// <summary>The line above that shares a CAF number, or a telephone with an e-mail or an address.</summary>
    private int? Household(CaseloadReading reading, int line)
    {
        int? found = null;
        foreach (var key in Shared(reading))
        {
            if (shared.TryGetValue(key, out var other))
                found ??= other;
            else
                shared.Add(key, line);
        }
        return found;
    }

    private static IEnumerable<string> Shared(CaseloadReading reading)
    {
        foreach (var number in reading.Numbers)
            yield return $"{number.Organism} {number.Number}";
        foreach (var telephone in reading.Telephones)
        {
            foreach (var mail in reading.Mails)
                yield return $"{telephone.Value} {mail.Value}";
            if (reading.Address is { } address)
                yield return $"{telephone.Value} {Folded.Of(address)}";
        }
    }

    private int? LineOf(Candidate? candidate) => candidate is not null && lines.TryGetValue(candidate.Person.Key, out var line) ? line : null;
}
