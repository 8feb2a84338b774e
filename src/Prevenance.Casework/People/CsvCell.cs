namespace Prevenance.Casework.People;

/// <summary>Text as a cell of a CSV file that somebody will open in a spreadsheet.</summary>
public static class CsvCell
{
    private const string Starts = "=+-@\t\r\n＝＋－＠";

    /// <summary>
    /// The text, after an apostrophe where a spreadsheet would take it for a formula (OWASP, « CSV Injection »): a name such as
    /// <c>@SUM(A1)</c> stays a name, and runs nothing. The apostrophe is what spreadsheets themselves write before text.
    /// </summary>
    public static string Neutral(string text) => text.Length > 0 && Starts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
}
