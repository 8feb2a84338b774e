using CsvHelper;
using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Populations.Csv;

/// <summary>Says what is wrong in a CSV file, where, and what was expected.</summary>
internal static class CsvFault
{
    /// <summary>What is no CSV at all, as the library says it.</summary>
    public static RefusalException At(string path, int line, CsvFormatException fault) =>
        At(path, line, new Text("ceci n’est pas du CSV : il manque sans doute un guillemet", fault.Message));

    public static RefusalException At(string path, int line, Text expected) => new($"{path}:{line}", expected);
}
