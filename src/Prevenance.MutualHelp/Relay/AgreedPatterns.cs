using System.Text.RegularExpressions;

namespace Prevenance.MutualHelp.Relay;

/// <summary>What only looks like a number that leads to somebody: it is what one agrees on.</summary>
internal static partial class AgreedPatterns
{
    /// <summary>Dates, hours, prices, lengths and counts that are said as such.</summary>
    [GeneratedRegex(@"(?<!\d|\d[\s./-])\d{1,2}\s?[/.-]\s?(?:0?[1-9]|1[0-2])\s?[/.-]\s?(?:19|20)\d{2}(?!\d)|(?<!\d|\d[\s./-])(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)|(?<!\d|\d[\s./-])(?:[0-2]?\d|3[01])[/.-](?:0?[1-9]|1[0-2])(?:[/.-]\d{2})?(?![\s./-]?\d)|(?<!\d|\d[\s./-])\d{1,2}\s?(?:h|:|heures?|am\b|pm\b)\s?(?:[0-5]\d)?(?!\d|[\s./-]\d{2}[\s./-]\d{2})|(?<!\d)\d{1,3}(?:[ \u00A0\u202F.]\d{3})*(?:[.,]\d{1,2})?\s?(?:€|euros?\b|eur\b|centimes?\b|%|kg\b|km\b|m\b|cm\b|litres?\b|ans\b|minutes?\b|min\b|jours?\b|mois\b|personnes?\b|places?\b(?!\s+\p{Lu}))|€\s?\d+(?:[.,]\d{1,2})?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Agreed();
}
