using System.Text;
using Prevenance.Directories.Hours;

namespace Prevenance.Fuzzing.Readers;

/// <summary>Opening hours, asked at moments of several kinds: an evening, a night of the change of hour, a holiday, and the ends of time.</summary>
internal sealed class HoursReading : IReader
{
    private const int DaysTold = 7;

    private static readonly DateTime[] Moments = [new(2026, 11, 27, 18, 30, 0), new(2026, 10, 25, 2, 30, 0), new(2026, 12, 25, 0, 0, 0), DateTime.MinValue, DateTime.MaxValue];

    public string Name => "hours";

    public int Share => 60;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("hours");

    public Task<bool> Read(byte[] input)
    {
        var hours = OpeningHours.Read(Encoding.UTF8.GetString(input));
        foreach (var moment in Moments)
            hours.At(moment).InWords(moment);
        hours.Days(DateOnly.FromDateTime(Moments[0]), DaysTold);
        return Task.FromResult(hours.IsUnderstood);
    }
}
