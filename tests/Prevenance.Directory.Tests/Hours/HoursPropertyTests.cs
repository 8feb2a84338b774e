using System.Diagnostics;
using Prevenance.Directories.Hours;

namespace Prevenance.Directories.Tests.Hours;

public class HoursPropertyTests
{
    private const int Count = 100_000;

    private static readonly string[] Pieces =
    [
        "Mo", "Fr", "Su", "Lu", "mardi", "mar", "PH", "SH", "week", "Aug", "Dec", "24/7", "09:00", "12:00", "25:00", "26:00", "48:00", "00:00", "24:00", "9h", "9h30", "2026", "1", "53", "31", "9999", "off", "open",
        "closed", "unknown", "fermé", "-", ",", ";", "||", ":", "+", "/", "[", "]", "\"", "\"sur rendez-vous\"", " ", " ", " ", "\u00A0", "é", "\0", "\uD800", "😀", "sauf", "easter", "(sunrise+01:00)",
    ];

    [Fact]
    public void No_text_is_an_exception()
    {
        var random = new Random(20261127);
        var moments = Enumerable.Range(0, 64).Select(_ => new DateTime(2024, 1, 1).AddMinutes(random.Next(5 * 366 * 24 * 60))).ToArray();
        for (var at = 0; at < Count; at++)
        {
            var text = at % 4 == 0
                ? new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(0x2100))])
                : string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var moment = moments[at % moments.Length];
            var opening = OpeningHours.Read(text).At(moment);
            Assert.True(IsWhole(opening, moment), text);
            _ = opening.InWords(moment);
            AssertNoGuess(text, DateOnly.FromDateTime(moment));
        }
    }

    [Theory]
    [InlineData("Mo-Fr 09:00-12:00,")]
    [InlineData("\"")]
    [InlineData("[")]
    [InlineData("week 1,")]
    [InlineData("9 h ")]
    [InlineData("24 / 24 ")]
    [InlineData("SH off; ")]
    public void Long_texts_are_bounded_work(string piece)
    {
        var watch = Stopwatch.StartNew();
        foreach (var length in (int[])[OpeningHours.MostLength, 1_000_000])
            OpeningHours.Read(string.Concat(Enumerable.Repeat(piece, length / piece.Length))).At(new DateTime(2031, 1, 1));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void The_ends_of_the_calendar_are_no_exception(int year) =>
        Assert.Equal(OpeningState.ToCheck, OpeningHours.Read("Sa 20:00-06:00").At(year == 1 ? DateTime.MinValue : DateTime.MaxValue).State);

    /// <summary>« Jour et nuit » for certain is told of what says so alone.</summary>
    private static void AssertNoGuess(string text, DateOnly day)
    {
        foreach (var told in OpeningHours.Read(text).Days(day, 2).Select(one => one.InWords.French))
            Assert.True(!told.Contains("jour et nuit", StringComparison.Ordinal) || text.Contains("24", StringComparison.Ordinal) || text.Contains("00:00", StringComparison.Ordinal), $"{text}: {told}");
    }

    private static bool IsWhole(HoursAnswer opening, DateTime moment) => opening.State switch
    {
        OpeningState.Open => opening.IsDayAndNight || opening.Until > moment,
        OpeningState.Closed => opening.Opens is null || opening.Opens > moment,
        OpeningState.ToCheck => opening.Because is not null,
        _ => true,
    };
}
