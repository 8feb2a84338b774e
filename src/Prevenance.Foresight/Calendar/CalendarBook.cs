using Prevenance.Law;
using Prevenance.Texts.Files;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Prevenance.Foresight.Calendar;

/// <summary>The calendars of rights, read once from the files beside the law.</summary>
public sealed class CalendarBook
{
    private readonly Dictionary<string, RightCalendar> calendars;

    private CalendarBook(Dictionary<string, RightCalendar> calendars) => this.calendars = calendars;

    public IReadOnlyCollection<RightCalendar> All => calendars.Values;

    /// <summary>The calendar of a right; nothing where none is written.</summary>
    public RightCalendar? Of(Variable right) => calendars.GetValueOrDefault(right.Name);

    /// <param name="folder">The folder of the law; every <c>*.calendar.yaml</c> under it is read.</param>
    /// <exception cref="RefusalException">A file is not written as expected, or two speak of one right.</exception>
    public static CalendarBook Load(string folder)
    {
        var calendars = new Dictionary<string, RightCalendar>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.calendar.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var calendar = Read(path);
            if (!calendars.TryAdd(calendar.Right, calendar))
                throw new RefusalException(path, 1, $"le calendrier de {calendar.Right} est écrit aussi dans un autre fichier", $"the calendar of {calendar.Right} is written in another file too");
        }
        return new CalendarBook(calendars);
    }

    internal static RightCalendar Read(string path)
    {
        var reader = new DeserializerBuilder()
            .WithNamingConvention(UnderscoredNamingConvention.Instance)
            .WithEnumNamingConvention(UnderscoredNamingConvention.Instance)
            .WithEnforceRequiredMembers()
            .WithTypeMapping<IReadOnlyList<SourcedWords>, List<SourcedWords>>()
            .WithTypeMapping<IReadOnlyList<Words>, List<Words>>()
            .WithTypeMapping<IReadOnlyList<Way>, List<Way>>()
            .Build();
        using var text = File.OpenText(path);
        return GuardedYaml.Read<RightCalendar>(path, text, reader);
    }
}
