using System.Globalization;
using System.Text;
using System.Xml;
using Prevenance.Casework.Imports.RsaFlow.Reading;

namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>
/// The monthly flow of RSA recipients that the CAF and the MSA send (format vrsb0801), read household by household: memory does not grow with the file. A
/// document type is refused, and nothing outside the file is ever read.
/// </summary>
public sealed class RsaFlowFile : IDisposable
{
    private const long MostCharacters = 4L * 1024 * 1024 * 1024;

    private readonly XmlReader reader;
    private readonly HouseholdReader households;
    private bool hasRoot;
    private bool hasEnd;

    static RsaFlowFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private RsaFlowFile(Stream file, Func<string, string> hash)
    {
        households = new HouseholdReader(hash);
        reader = XmlReader.Create(file, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            MaxCharactersInDocument = MostCharacters,
        });
        try
        {
            Header = Guarded(ReadHeader);
        }
        catch (RefusalException)
        {
            reader.Dispose();
            throw;
        }
    }

    public RsaFlowHeader Header { get; }

    /// <summary>How many households the end of the file says that it holds (NBTOTDOSRSATRANSM), once all were read; nothing where it says no number.</summary>
    public int? Announced { get; private set; }

    /// <param name="file">The file; it is closed with this.</param>
    /// <param name="hash">A keyed hash: what stands in the place of a social security number.</param>
    /// <exception cref="RefusalException">It is no such flow.</exception>
    public static RsaFlowFile Open(Stream file, Func<string, string> hash) => new(file, hash);

    /// <summary>
    /// The households, once. Nothing of them may be kept before the last was read: a file that stops before its end is refused at its end.
    /// </summary>
    /// <exception cref="RefusalException">The file stops before its end, or is no XML from some line on.</exception>
    public IEnumerable<RsaEntry> Households()
    {
        while (Guarded(Next) is { } element)
        {
            if (element.Name == "InfosFoyerRSA")
                yield return households.Read(element);
            else if (element.Name == "TransmissionFlux")
                (hasEnd, Announced) = (true, int.TryParse(element.Find("NBTOTDOSRSATRANSM")?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null);
        }
        if (!hasEnd)
            throw new RefusalException(new Text("le fichier s’arrête avant sa fin (TransmissionFlux manque) : rien n’est pris", "the file stops before its end (TransmissionFlux is missing): nothing is taken"));
    }

    public void Dispose() => reader.Dispose();

    private RsaFlowHeader ReadHeader()
    {
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "Racine")
            throw new RefusalException(new Text("ce n’est pas un flux des bénéficiaires du RSA ; attendu : un document Racine, au format vrsb0801", "this is no flow of RSA recipients; expected a document Racine, of the format vrsb0801"));
        hasRoot = true;
        reader.Read();
        var faults = new List<Refusal>();
        var fields = Next() is { Name: "IdentificationFlux" } element
            ? new RsaFields(element, faults)
            : throw new RefusalException(new Text("le flux ne dit pas de quel mois il est (IdentificationFlux manque)", "the flow does not say of which month it is (IdentificationFlux is missing)"));
        var header = new RsaFlowHeader(fields.Date("DTREF"), fields.Date("DTCREAFLUX"), fields.Text("TYPEFLUX", 1));
        if (faults.Count > 0)
            throw new RefusalException(faults);
        // Taken once, such a month would leave each true one after it older than what is kept.
        return header.Reference <= header.Created.AddMonths(1) ? header : throw new RefusalException("DTREF", new(
            "le flux parle d’un mois bien après le jour où il a été écrit (DTCREAFLUX) : rien n’est pris, demandez-le de nouveau",
            "the flow tells of a month long after the day on which it was written (DTCREAFLUX): nothing is taken, ask for it again"));
    }

    private RsaElement? Next() => reader.MoveToContent() == XmlNodeType.Element ? ElementReader.Take(reader) : null;

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException fault)
        {
            throw new RefusalException(hasRoot
                ? Text.Of($"ligne {fault.LineNumber} : le fichier s’arrête avant sa fin, ou n’est plus du XML ; rien n’est pris, demandez-le de nouveau", $"line {fault.LineNumber}: the file stops before its end, or is no more XML; nothing is taken, ask for it again")
                : new Text("un document qui déclare un type (DOCTYPE), ou qui n’est pas du XML, est refusé : rien n’est lu ni pris", "a document that declares a type (DOCTYPE), or is no XML, is refused: nothing is read or taken"));
        }
    }
}
