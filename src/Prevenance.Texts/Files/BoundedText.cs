using System.Text;

namespace Prevenance.Texts.Files;

/// <summary>Reads texts that may be longer than memory, such as what a small compressed file expands to.</summary>
public static class BoundedText
{
    private const int PartLength = 4096;

    /// <exception cref="RefusalException">The text is longer than that.</exception>
    public static string ReadToEnd(TextReader text, int most)
    {
        var (whole, part) = (new StringBuilder(), new char[PartLength]);
        int count;
        while ((count = text.Read(part, 0, part.Length)) > 0)
        {
            if (whole.Length + count > most)
                throw TooLong(new("le texte", "the text"), most);
            whole.Append(part, 0, count);
        }
        return whole.ToString();
    }

    /// <summary>The lines of a text, read as they are enumerated.</summary>
    /// <exception cref="RefusalException">A line is longer than that.</exception>
    public static IEnumerable<string> Lines(TextReader text, int most)
    {
        var (line, part) = (new StringBuilder(), new char[PartLength]);
        int count;
        while ((count = text.Read(part, 0, part.Length)) > 0)
        {
            var first = 0;
            for (var at = 0; at < count; at++)
            {
                if (part[at] != '\n')
                    continue;
                line.Append(part, first, at - first);
                yield return line.ToString().TrimEnd('\r');
                line.Clear();
                first = at + 1;
            }
            line.Append(part, first, count - first);
            if (line.Length > most)
                throw TooLong(new("une ligne", "a line"), most);
        }
        if (line.Length > 0)
            yield return line.ToString();
    }

    private static RefusalException TooLong(Text what, int most) => new(Text.Of(
        $"{what} a plus de {most} caractères : rien ici n’est si long", $"{what} is longer than {most} characters: nothing here is"));
}
