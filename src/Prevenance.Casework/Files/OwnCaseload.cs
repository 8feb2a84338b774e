using System.Text;
using CsvHelper;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Files;

/// <summary>Writes the files that somebody follows as a table, under headers that an import knows again; nothing in it runs in a spreadsheet.</summary>
/// <param name="missions">Whom they follow.</param>
/// <param name="gate">Notes that each is taken away, with the reason.</param>
/// <param name="people">Who they are, as far as who takes it sees: a hidden address is in no table.</param>
/// <param name="contacts">When they last came.</param>
public sealed class OwnCaseload(MissionBook missions, Gate gate, PersonBook people, ContactLog contacts)
{
    private const string Part = "caseload taken away";

    private static readonly string[] Headers = ["Nom", "Nom de naissance", "Prénom", "Né(e) le", "Téléphone", "Courriel", "Dernier contact"];

    /// <summary>The table, in UTF-8 with its mark: spreadsheets open it as it is.</summary>
    /// <param name="pass">For <see cref="Gesture.ExportCaseload"/>.</param>
    /// <param name="reason">Why it leaves the house: it stands in the journal.</param>
    /// <exception cref="RefusalException">No reason is given.</exception>
    public async Task<byte[]> Write(Pass pass, string reason)
    {
        pass.Require(Gesture.ExportCaseload, Answer.OwnFiles);
        if (string.IsNullOrWhiteSpace(reason))
            throw new RefusalException("reason", new("écrivez pourquoi cette liste est emportée", "write why this list is taken away"));
        await gate.Ask(pass.Viewer, Gesture.ExportCaseload, null, Part, reason.Trim());
        var files = (await missions.Of(pass.Viewer.Account!)).Select(mission => mission.File).Distinct().ToList();
        var passes = (await gate.Sift(pass.Viewer, Gesture.ReadFile, files, Part)).Where(one => one is { IsWhole: true, As: Standing.Referent }).ToList();
        var last = await contacts.Last(passes);
        using var text = new StringWriter { NewLine = "\r\n" };
        using (var table = CsvWriter.Create(text, new CsvWriterOptions { Separator = ';', NewLine = "\r\n" }))
        {
            table.WriteRecord(Headers);
            foreach (var person in (await people.Read(passes)).OrderBy(person => person.ShownName, StringComparer.CurrentCulture))
                table.WriteRecord([.. Cells(person, last.TryGetValue(person.Key, out var day) ? day : null).Select(CsvCell.Neutral)]);
        }
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string[] Cells(Person person, DateOnly? last) =>
    [
        person.UsageName?.Value ?? "", person.BirthName?.Value ?? "", person.FirstNames?.Value ?? "", person.Birth?.ToString() ?? "",
        Values(person, MeansKind.Telephone), Values(person, MeansKind.Mail), last is { } day ? DayText.Iso(day) : "",
    ];

    private static string Values(Person person, MeansKind kind) => string.Join(" / ", person.Contacts.Where(means => means.Kind == kind).Select(means => means.Value));
}
