namespace Prevenance.Exchange.Populations.Csv;

/// <summary>Says what is wrong in a CSV file, where, and what was expected.</summary>
internal static class CsvFault
{
    public static UnreadableFileException At(string path, int line, string expected) => new($"{path}:{line}", expected);
}
