namespace Prevenance.MutualHelp.Tests;

/// <summary>Tables of sentences, one a line; what begins by # says what they are.</summary>
internal static class CaseLines
{
    public static IEnumerable<string> Of(params IEnumerable<string> files) =>
        files.SelectMany(file => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", file))).Where(line => line.Length > 0 && !line.StartsWith('#'));
}
