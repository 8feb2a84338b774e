using System.Xml;

namespace Prevenance.Casework.Imports.RsaFlow.Reading;

/// <summary>Takes one household at a time out of a flow that may be longer than memory.</summary>
internal static class ElementReader
{
    /// <summary>The largest real household has some hundreds of elements, four levels down.</summary>
    private const int MostElements = 20_000;

    private const int MostDepth = 32;
    private const int MostText = 2_000;

    /// <summary>Social security numbers are passed over, and never become a text.</summary>
    private const string NeverRead = "NIR";

    /// <summary>The element on which the reader stands; the reader stands after it then.</summary>
    /// <exception cref="RefusalException">It is larger than anything of the flow is.</exception>
    /// <exception cref="XmlException">The file stops, or is no XML, within it.</exception>
    public static RsaElement Take(XmlReader reader)
    {
        var whole = Of(reader);
        var (open, count) = (new Stack<RsaElement>([whole]), 1);
        if (reader.IsEmptyElement)
            open.Pop();
        while (open.Count > 0 && reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (++count > MostElements || open.Count > MostDepth)
                        throw TooLarge(whole);
                    var child = Of(reader);
                    open.Peek().Children.Add(child);
                    if (!reader.IsEmptyElement)
                        open.Push(child);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when open.Peek().Name != NeverRead:
                    open.Peek().Text += reader.Value.Length <= MostText ? reader.Value : throw TooLarge(whole);
                    break;
            }
        }
        reader.Read();
        return whole;
    }

    private static RsaElement Of(XmlReader reader) => new(reader.LocalName, ((IXmlLineInfo)reader).LineNumber);

    private static RefusalException TooLarge(RsaElement whole) => new(Text.Of(
        $"ligne {whole.Line} : {whole.Name} est plus grand que tout ce que le flux contient ; rien n’est pris", $"line {whole.Line}: {whole.Name} is larger than anything of the flow is; nothing is taken"));
}
