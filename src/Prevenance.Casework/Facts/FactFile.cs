using Prevenance.Texts.Files;

namespace Prevenance.Casework.Facts;

/// <summary>Reads facts from JSONL: a fact a line, with the names of <see cref="FactLine"/>. Every line that is not as it should be is told.</summary>
public static class FactFile
{
    private const int MostLength = 16 * 1024;
    private const int MostLines = 100_000;

    /// <exception cref="RefusalException">A line is no fact, or the facts do not go together; each place is the file's line.</exception>
    public static FactBook Read(string path)
    {
        using var text = File.OpenText(path);
        return Read(Path.GetFileName(path), text);
    }

    /// <param name="name">The file's name, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <inheritdoc cref="Read(string)"/>
    public static FactBook Read(string name, TextReader text)
    {
        var (facts, refusals, lines) = (new List<Fact>(), new List<Refusal>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (line, number) in BoundedText.Lines(text, MostLength).Select((line, rank) => (line, rank + 1)).Where(line => !string.IsNullOrWhiteSpace(line.line)))
        {
            if (number > MostLines)
                throw new RefusalException(name, number, Text.Of($"le fichier a plus de {MostLines} lignes", $"the file has more than {MostLines} lines"));
            try
            {
                facts.Add(FactLine.Read(line));
                lines[facts[^1].Id] = number;
            }
            catch (RefusalException refusal)
            {
                refusals.AddRange(refusal.Refusals.Select(one => At(number, one)));
            }
        }
        return refusals.Count > 0 ? throw new RefusalException(refusals) : Gather(facts, refusal => At(lines[refusal.Path[0]], refusal));

        Refusal At(int number, Refusal refusal) => refusal with { Path = [$"{name}:{number}", .. refusal.Path] };
    }

    private static FactBook Gather(List<Fact> facts, Func<Refusal, Refusal> placed)
    {
        try
        {
            return new FactBook(facts);
        }
        catch (RefusalException refusal)
        {
            throw new RefusalException([.. refusal.Refusals.Select(placed)]);
        }
    }
}
