using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Imports.Caseload;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>Takes a caseload: the lines that are nobody known, and each of them once.</summary>
/// <param name="store">Where files are kept, opened with its key.</param>
/// <param name="people">Who is known.</param>
/// <param name="missions">Where new files are made known.</param>
/// <param name="gate">Where each new file is noted.</param>
/// <param name="clock">The server's.</param>
public sealed class CaseloadImport(Store store, PersonBook people, MissionBook missions, Gate gate, TimeProvider clock)
{
    private const string Source = "caseload";

    /// <summary>How many lines become files together, or not at all.</summary>
    private const int Together = 100;

    private const string Yes = "oui";

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);

    /// <summary>What would become of each line, beside those who are known and what was taken before.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    /// <param name="file">The file, as it came.</param>
    /// <param name="settings">How it is to be read.</param>
    /// <exception cref="RefusalException">It is no caseload.</exception>
    public async Task<CaseloadPreview> Preview(Pass pass, byte[] file, CaseloadSettings settings)
    {
        pass.Require(Gesture.ImportFlow, Answer.WithoutNames);
        await using var context = records();
        var taken = await context.Imported.Where(row => row.Source == Source).Select(row => row.Fingerprint).ToListAsync();
        var erased = await people.Erased(context);
        return CaseloadPreview.Of(file, settings with
        {
            Known = people.Known,
            Hash = people.Hash,
            Taken = taken.ToHashSet(StringComparer.Ordinal),
            ToAsk = person => erased.Hold(person) ? ErasedPersons.Reason : null,
        });
    }

    /// <summary>Makes files of the lines that are to be taken. Killed on the way, it goes on where it stopped.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    /// <param name="preview">What was shown.</param>
    /// <param name="name">The name of the file, as facts tell where they come from.</param>
    /// <param name="team">The team that follows them.</param>
    /// <returns>How many files were made.</returns>
    public async Task<int> Take(Pass pass, CaseloadPreview preview, string name, string team)
    {
        pass.Require(Gesture.ImportFlow, Answer.WithoutNames);
        var made = 0;
        foreach (var lines in preview.Lines.Where(line => line.Verdict == CaseloadVerdict.Take).Chunk(Together))
        {
            var persons = lines.Select(line => (Line: line, Person: line.Reading!.ToPerson(PersonBook.NewKey()))).ToList();
            await gate.Note(pass, persons.Select(one => one.Person.Key), "import");
            await missions.Open([.. persons.Select(one => people.MissionOf(one.Person.Key, team, referent: null))]);
            await using var context = records();
            foreach (var (line, person) in persons)
            {
                var seal = people.Add(context, person);
                context.Facts.AddRange(FactsOf(line.Reading!, name, pass).Select(fact => FactRows.Of(person.Key, fact, seal)));
                context.Imported.Add(new ImportedRow { Source = Source, Fingerprint = line.Fingerprint, Person = person.Key.Value, On = clock.Today() });
            }
            await context.SaveChangesAsync();
            made += persons.Count;
        }
        return made;
    }

    /// <summary>
    /// What a line says beside who she is: an imported fact, which stands beside what she will say herself. An address that the file asks to hide is not
    /// written, unless who takes the file said that it may be: it waits for her to say where it may stand. Of the same address on another line nothing is
    /// said at all: that file may be the other side's.
    /// </summary>
    private IEnumerable<Fact> FactsOf(CaseloadReading reading, string name, Pass pass)
    {
        (string What, string? Said)[] cells =
        [
            .. reading is { ProposesHiddenAddress: true, MayShowAddress: not true }
                ? [(reading.MayShowAddress is null ? "adresse_a_cacher" : "adresse_cachee", Yes)]
                : reading.IsAddressOfWhoHides ? Array.Empty<(string, string?)>()
                : new (string, string?)[] { ("adresse", reading.Address), ("code_postal", reading.PostalCode), ("ville", reading.City) },
            ("deces_indique", !reading.ProposesDeath ? null : reading.DiedOn is { } died ? $"{died:yyyy-MM-dd}" : Yes), ("situation_familiale", reading.Family),
            ("referent_indique", reading.Referent), ("dernier_contact", reading.LastContact is { } day ? $"{day:yyyy-MM-dd}" : null),
            ("numero_de_dossier", reading.File), ("observations", reading.Note),
        ];
        return cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Said)).Select(cell => new Fact
        {
            Id = $"{Source}-{cell.What}",
            What = cell.What,
            Value = DayText.Read(cell.Said!) is { } day ? new FactValue.Day(day) : new FactValue.Words(cell.Said!),
            From = clock.Today(),
            RecordedAt = clock.GetUtcNow(),
            Source = new FactSource(SourceKind.Imported, name),
            By = pass.Viewer.Account!,
        });
    }
}
