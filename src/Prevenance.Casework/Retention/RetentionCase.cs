using Prevenance.Accounts;
using Prevenance.Texts.Files;

namespace Prevenance.Casework.Retention;

/// <summary>A line of a file of cases: what is said of a file in words, what is proposed for it, and what the line expects.</summary>
/// <param name="Proposal">What is proposed.</param>
/// <param name="Expected">What the line expects: <c>keep</c>, <c>archive</c>, <c>erase</c>, <c>decide</c>; empty where it expects nothing.</param>
public sealed record RetentionCase(Proposal Proposal, string Expected)
{
    /// <summary>The header of what is expected, with the day on which it is.</summary>
    private const string Expects = "expected on ";

    private const string Key = "file", Facts = "facts", Setting = "setting";

    /// <summary>What is proposed, in the words of <see cref="Expected"/>.</summary>
    public string Outcome => Proposal.Action.ToString().ToLowerInvariant();

    public bool Agrees => Expected.Length == 0 || Expected == Outcome;

    /// <summary>Reads <c>file,facts,setting[,expected on DAY,…]</c>: the files of one table are one store's, and may follow one another.</summary>
    /// <param name="path">The file.</param>
    /// <param name="on">The day; that of the header of what is expected where nobody gives one.</param>
    /// <param name="today">The day where neither says.</param>
    /// <param name="settings">For how long things are kept.</param>
    /// <exception cref="RefusalException">The file cannot be read, or a line says what is not known.</exception>
    public static IReadOnlyList<RetentionCase> Read(string path, DateOnly? on, DateOnly today, RetentionSettings settings)
    {
        var lines = CsvLines.Read(path, [Key, Facts, Setting]);
        var expects = lines.SelectMany(line => line.Fields.Keys).FirstOrDefault(column => column.StartsWith(Expects, StringComparison.Ordinal)) ?? "";
        var day = on ?? (expects.Length > 0 ? DayText.Read(expects[Expects.Length..]) : null) ?? today;
        if (lines.FirstOrDefault(line => lines.Any(other => other.Number < line.Number && other[Key] == line[Key])) is { } twice)
            throw twice.Fault($"le dossier « {twice[Key]} » est déjà plus haut", $"the file '{twice[Key]}' stands above already");
        return [.. RetentionPlan.Of([.. lines.Select(File)], day, settings).Zip(lines, (proposal, line) => new RetentionCase(proposal, line[expects].Trim()))];
    }

    private static RetainedFile File(CsvLine line)
    {
        try
        {
            return FileSentences.Read(line[Key], line[Facts], line[Setting]);
        }
        catch (RefusalException refusal)
        {
            throw line.Fault(refusal.Reason.French, refusal.Reason.English);
        }
    }
}
