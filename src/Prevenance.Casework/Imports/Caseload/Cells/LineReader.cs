using System.Text.RegularExpressions;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Imports.Caseload.Cells;

/// <summary>Reads the cells of a line as a person.</summary>
internal sealed partial class LineReader(LineCells cells, DateOnly on, CellNotes notes)
{
    /// <summary>What stands where a letter was lost on its way: programs write it in the place of what they cannot.</summary>
    private const string Lost = "\uFFFD\u25A1\u001A?¿";

    /// <summary>What was read; nothing where nobody could bear its names.</summary>
    public CaseloadReading? Read()
    {
        var names = WrittenNames.Of(InOneLine(CaseloadColumn.FullName), Named(), notes);
        if (!names.AreNames || IsATotal(names))
            return null;
        var (postalCode, city) = Town();
        var everything = string.Join('\n', cells[CaseloadColumn.Note], cells[CaseloadColumn.Address], cells[CaseloadColumn.AddressMore], cells[CaseloadColumn.Family]);
        return new CaseloadReading
        {
            File = Optional(cells.Number(CaseloadColumn.File)),
            UsageName = Name(CaseloadColumn.UsageName, names.Usage),
            BirthName = Name(CaseloadColumn.BirthName, names.Birth),
            FirstNames = Name(CaseloadColumn.FirstNames, names.First),
            UsedName = Name(CaseloadColumn.UsedName, names.Used),
            Birth = BirthOf(),
            Telephones = WrittenTelephones.Of(cells[CaseloadColumn.Phone], notes),
            Mails = WrittenMails.Of(cells[CaseloadColumn.Email], notes),
            Address = Address(),
            PostalCode = postalCode,
            City = city,
            Commune = WrittenPlace.Commune(postalCode, city)?.Code,
            Family = Optional(cells[CaseloadColumn.Family]),
            Numbers = [.. Number(CaseloadColumn.Caf, "CAF"), .. Number(CaseloadColumn.Msa, "MSA")],
            Referent = Optional(cells[CaseloadColumn.Referent]),
            LastContact = LastContact(),
            Note = Note(),
            ProposesHiddenAddress = Proposes(Signs.OfHiddenAddress(cells.All), "adresse à cacher, proposé avant que la ligne soit enregistrée", "address to hide, proposed before the line is saved"),
            ProposesDomiciliation = Proposes(Signs.OfDomiciliation($"{cells[CaseloadColumn.Address]} {cells[CaseloadColumn.AddressMore]}"), "domiciliation ou absence de domicile reconnue, à confirmer", "domiciliation, or no home, recognised: to confirm"),
            ProposesDeath = Proposes(IsDead(everything), "décès proposé, à confirmer par un humain : ni lettre, ni rappel, ni anniversaire d’ici là", "death proposed, to confirm by a human: no letter, reminder or birthday meanwhile"),
            DiedOn = IsDead(everything) ? DayOfDeath(everything) : null,
            HasRepairs = cells.HasRepairs,
        };
    }

    private WrittenNames Named() => new(Alive(CaseloadColumn.UsageName), Alive(CaseloadColumn.BirthName), Alive(CaseloadColumn.FirstNames), Alive(CaseloadColumn.UsedName));

    /// <summary>A name without the remark that she died, and nothing where somebody wrote that they do not know it.</summary>
    private string Alive(CaseloadColumn column)
    {
        var name = DeadInName().Replace(InOneLine(column), "").Trim();
        if (!NotKnown().IsMatch(name))
            return name;
        notes.Add("un nom que personne ne savait (« ? ») est laissé vide", "a name that nobody knew ('?') is left empty");
        return "";
    }

    /// <summary>A line that counts others: it begins so, and nothing else in it is somebody's.</summary>
    private bool IsATotal(WrittenNames names) => (Totals.Begins(cells.First) || names.BeginsAsATotal)
        && new[] { CaseloadColumn.Phone, CaseloadColumn.Email, CaseloadColumn.Address }.All(column => Count().IsMatch(cells[column]))
        && !WrittenDate.IsOne(cells[CaseloadColumn.Born], on);

    private string InOneLine(CaseloadColumn column) => Blank().Replace(cells[column], " ");

    private PersonName? Name(CaseloadColumn column, string text)
    {
        var source = SourceOf(column);
        var header = cells.HeaderOf(source);
        // What is put right is the cell: a name that was read out of one is written with the rest of it.
        if (text.AsSpan().IndexOfAny(Lost) >= 0)
            notes.Fault(header, Text.Of($"« {cells[source]} » a perdu des lettres : écrivez-les", $"'{cells[source]}' has lost letters: write them"));
        try
        {
            return PersonName.Optional(text);
        }
        catch (RefusalException refusal)
        {
            notes.Fault(header, refusal.Reason);
            return null;
        }
    }

    /// <summary>The column that a name was read in: that of both names together, or that of the surname, where its own is empty.</summary>
    private CaseloadColumn SourceOf(CaseloadColumn column) => cells[column].Length > 0 ? column
        : cells[CaseloadColumn.FullName].Length > 0 ? CaseloadColumn.FullName
        : cells[CaseloadColumn.UsageName].Length > 0 ? CaseloadColumn.UsageName
        : CaseloadColumn.BirthName;

    private Birth? BirthOf()
    {
        try
        {
            return WrittenDate.Birth(cells[CaseloadColumn.Born], on, notes);
        }
        catch (RefusalException refusal)
        {
            notes.Fault(cells.HeaderOf(CaseloadColumn.Born), refusal.Reason);
            return null;
        }
    }

    private DateOnly? LastContact()
    {
        if (Day(cells[CaseloadColumn.LastContact], new("le dernier contact n’est pas une date : pas utilisé", "the last contact is no date: not used")) is not { } day)
            return null;
        if (day <= on)
            return day;
        notes.Add(Text.Of($"dernier contact dans l’avenir ({day.Year}) : pas utilisé", $"last contact in the future ({day.Year}): not used"));
        return null;
    }

    private DateOnly? DayOfDeath(string everything) => Day(
        cells[CaseloadColumn.Died] is { Length: > 0 } cell ? Signs.DayOfDeath(cell) ?? cell : Signs.DayOfDeath(everything) ?? "", new("le jour du décès n’est pas une date : pas utilisé", "the day of the death is no date: not used"));

    /// <summary>The first day of what is known.</summary>
    private DateOnly? Day(string cell, Text otherwise)
    {
        try
        {
            return WrittenDate.Of(cell, on, notes) is { } known ? new DateOnly(known.Year, known.Month ?? 1, known.Day ?? 1) : null;
        }
        catch (RefusalException)
        {
            notes.Add(otherwise);
            return null;
        }
    }

    private string? Address()
    {
        var address = string.Join(", ", new[] { cells[CaseloadColumn.Address], cells[CaseloadColumn.AddressMore] }.Where(part => part.Length > 0));
        // A remark in the place of an address is none.
        return Signs.OfHiddenAddress(cells.All) && !address.Any(char.IsDigit) ? null : Optional(address);
    }

    private (string? PostalCode, string? City) Town()
    {
        var (code, city) = (WrittenPlace.PostalCode(cells[CaseloadColumn.PostalCode], notes), Optional(cells[CaseloadColumn.City]));
        return code is null && city is null && WrittenPlace.AtTheEndOf(cells[CaseloadColumn.Address]) is { } end ? (end.PostalCode, end.City) : (code, city);
    }

    private IEnumerable<Identifier> Number(CaseloadColumn column, string organism)
    {
        var number = string.Concat(cells.Number(column).Where(letter => char.IsAsciiLetterOrDigit(letter)));
        var isWritten = number.StartsWith("CAF", StringComparison.OrdinalIgnoreCase) || number.StartsWith("MSA", StringComparison.OrdinalIgnoreCase);
        (organism, number) = isWritten ? (number[..3].ToUpperInvariant(), number[3..]) : (organism, number);
        if (Rounded().IsMatch(cells[column]))
            notes.Add("un numéro a perdu des chiffres dans un tableur (1,23E+06) : pas gardé", "a number lost digits in a spreadsheet (1,23E+06): not kept");
        else if (number.Any(char.IsAsciiDigit) && number.Any(digit => digit != '0'))
            yield return new Identifier(organism, number);
    }

    private string? Note()
    {
        var note = cells[CaseloadColumn.Note];
        if (CsvCell.Neutral(note) != note)
            notes.Add("une remarque qui commence comme une formule reste du texte : un export la neutralise", "a remark that begins like a formula stays text: an export neutralises it");
        return Optional(note);
    }

    private bool IsDead(string everything) => Signs.OfDeathInItsColumn(cells[CaseloadColumn.Died]) || Signs.OfDeath(everything)
        || new[] { CaseloadColumn.UsageName, CaseloadColumn.FirstNames, CaseloadColumn.FullName }.Any(column => DeadInName().IsMatch(InOneLine(column)));

    private bool Proposes(bool holds, string french, string english)
    {
        if (holds)
            notes.Add(french, english);
        return holds;
    }

    private static string? Optional(string text) => text.Length == 0 ? null : text;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    /// <summary>Nothing, or a number too short to be anybody's telephone.</summary>
    [GeneratedRegex(@"^\s*\d{0,6}\s*$")]
    private static partial Regex Count();

    [GeneratedRegex(@"^[?\s.]*\?[?\s.]*$")]
    private static partial Regex NotKnown();

    [GeneratedRegex(@"\s*[(\[–-]\s*(?:dcd|d[ée]c[ée]d[ée]e?)[^)\]]*[)\]]?|\s+dcd\b", RegexOptions.IgnoreCase)]
    private static partial Regex DeadInName();

    /// <summary>A long number as a spreadsheet shows it: 1,23E+06.</summary>
    [GeneratedRegex(@"^\d(?:[.,]\d+)?E\+\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex Rounded();
}
