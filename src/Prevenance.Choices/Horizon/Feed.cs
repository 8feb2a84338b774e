using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using CsvHelper;

namespace Prevenance.Choices.Horizon;

/// <summary>Something that a feed or a table tells of.</summary>
/// <param name="Title">What it is called there.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="Link">Its address; nothing where it has none.</param>
/// <param name="Date">Of when it is; nothing where nobody said.</param>
public sealed record FeedItem(string Title, string Source, Uri? Link, DateOnly? Date);

/// <summary>What a feed or a table holds.</summary>
/// <param name="Items">What it tells of.</param>
/// <param name="Untitled">The ranks, from one, of what has no title there: nobody could find it again, and it is left.</param>
public sealed record FeedContent(IReadOnlyList<FeedItem> Items, IReadOnlyList<int> Untitled);

/// <summary>Reads RSS, Atom, and tables with the columns <c>title</c>, <c>source</c>, <c>link</c>, <c>date</c>.</summary>
public static class Feed
{
    private const string Alternate = "alternate";
    private const int MostCharacters = 20_000_000;
    private static readonly Text NoXml = new(
        "attendu : un fil RSS 2.0 ou Atom 1.0 ; à partir d’ici ce n’est plus du XML entier, ou un type de document (DOCTYPE) y est déclaré, qui n’est pas lu",
        "expected an RSS 2.0 or Atom 1.0 feed; from here on it is no whole XML, or it declares a document type (DOCTYPE), which is not read");

    private static readonly Text NoFeed = new("attendu : un fil RSS 2.0 ou Atom 1.0 ; c’est du XML d’une autre sorte", "expected an RSS 2.0 or Atom 1.0 feed; this is XML of another kind");
    private static readonly string[] Columns = ["title", "source", "link", "date"];

    /// <param name="path">The file.</param>
    /// <exception cref="RefusalException">There is no such file, or it is none of the three.</exception>
    public static FeedContent Open(string path)
    {
        if (!File.Exists(path))
            throw new RefusalException(path, new Text("ce fichier n’existe pas", "there is no such file"));
        return Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? Table(path) : Syndicated(path);
    }

    /// <summary>Nothing outside of the file is read: entities and document types are refused.</summary>
    private static FeedContent Syndicated(string path)
    {
        try
        {
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters });
            var feed = SyndicationFeed.Load(reader);
            var source = feed.Title?.Text ?? Path.GetFileNameWithoutExtension(path);
            var items = feed.Items.Index().ToLookup(one => !string.IsNullOrWhiteSpace(one.Item.Title?.Text));
            return new FeedContent(
                [.. items[true].Select(one => new FeedItem(one.Item.Title.Text.Trim(), source.Trim(), AddressOf(one.Item), DateOf(one.Item)))],
                [.. items[false].Select(one => one.Index + 1)]);
        }
        catch (Exception fault) when (fault is XmlException or FormatException or InvalidOperationException or NotSupportedException or UriFormatException)
        {
            throw new RefusalException(path, fault is XmlException { LineNumber: > 0 } at ? at.LineNumber : 1, fault is XmlException ? NoXml : NoFeed);
        }
    }

    /// <summary>Where it is read: what stands for it (<c>alternate</c>, and what says nothing), and neither the entry itself nor what is attached to it.</summary>
    private static Uri? AddressOf(SyndicationItem item) =>
        item.Links.Where(link => link.RelationshipType is null or "" or Alternate).Select(link => link.GetAbsoluteUri()).OfType<Uri>().FirstOrDefault(IsAddress);

    /// <summary>Whether somebody can follow it with a browser.</summary>
    private static bool IsAddress(Uri link) => link is { IsAbsoluteUri: true, Scheme: "http" or "https" };

    /// <summary>A date that cannot be read is told by nobody, and leaves the rest as it is.</summary>
    private static DateOnly? DateOf(SyndicationItem item)
    {
        try
        {
            return new[] { item.PublishDate, item.LastUpdatedTime }.Where(date => date != default).Select(date => (DateOnly?)DateOnly.FromDateTime(date.DateTime)).FirstOrDefault();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static FeedContent Table(string path)
    {
        try
        {
            using var file = CsvReader.FromFile(path, new CsvReaderOptions { TrackLineNumbers = true, SkipEmptyLines = true, TrimWhitespace = true, MalformedData = CsvMalformedDataHandling.Throw, FieldCountMismatch = CsvFieldCountHandling.Throw });
            if (Columns.FirstOrDefault(column => !file.Headers.Contains(column)) is { } missing)
                throw new RefusalException(path, 1, $"la colonne {missing} manque ; attendu : {string.Join(", ", Columns)}", $"the column {missing} is missing; expected {string.Join(", ", Columns)}");
            if (Columns.FirstOrDefault(column => file.Headers.Count(header => header == column) > 1) is { } twice)
                throw new RefusalException(path, 1, $"la colonne {twice} est là deux fois : en garder une", $"the column {twice} is there twice: keep one");
            var items = new List<FeedItem>();
            while (file.Read())
                items.Add(Item(path, file));
            return new FeedContent(items, []);
        }
        catch (CsvFormatException fault)
        {
            throw new RefusalException(
                path,
                (int)fault.LineNumber,
                $"cette ligne n’a pas les colonnes de la première ({string.Join(", ", Columns)}), ou un guillemet n’est pas fermé",
                $"this line has not the columns of the first one ({string.Join(", ", Columns)}), or a quotation mark is not closed");
        }
    }

    private static FeedItem Item(string path, CsvReader line)
    {
        var (title, source, link, date) = (line.GetString("title"), line.GetString("source"), line.GetString("link"), line.GetString("date"));
        if (title.Length == 0 || source.Length == 0)
            throw Fault("title et source sont à remplir : rien n’est repris sans sa source", "title and source are to be filled in: nothing is told without its source");
        return new FeedItem(
            title, source,
            link.Length == 0 ? null : Uri.TryCreate(link, UriKind.Absolute, out var address) && IsAddress(address) ? address : throw Fault($"« {link} » n’est pas une adresse, comme https://exemple.fr/1", $"'{link}' is no address, such as https://example.org/1"),
            date.Length == 0 ? null : DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Fault($"« {date} » n’est pas un jour, comme 2026-11-28", $"'{date}' is no day, such as 2026-11-28"));

        RefusalException Fault(string french, string english) => new(path, (int)line.LineNumber, french, english);
    }
}
