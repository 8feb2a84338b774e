using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Directories.Records;
using Prevenance.Storage;

namespace Prevenance.Directories.Letters;

/// <summary>What lets somebody without an account answer: a link, and a code that travels apart from it.</summary>
/// <param name="Link">The secret part of the address.</param>
/// <param name="Code">Six digits; nothing where none is asked.</param>
public sealed record Invitation(string Link, string? Code);

/// <summary>Links that answer one question without a password. Only what our key draws of them is kept, and they die with their question.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="clock">The server's.</param>
internal sealed class Questions(Store store, TimeProvider clock)
{
    /// <summary>After so many wrong codes a link is dead; a human gives another.</summary>
    public const int MostMisses = 5;

    /// <summary>A link that asks nothing leads somewhere for so many days: it has no question to die with.</summary>
    public const int DaysOfALink = 30;

    private const int LinkBytes = 24;
    private const int Codes = 1_000_000;
    private const int VoiceLength = 12;

    private readonly Seal seal = (store.Seal ?? throw new InvalidOperationException("no question is kept without a key")).For("questions");

    /// <summary>Draws a link, to be saved with the rest; those before it of the same question stay good.</summary>
    /// <param name="context">Where it is saved.</param>
    /// <param name="kind">What is asked.</param>
    /// <param name="about">The service, or the referral.</param>
    /// <param name="to">The address that it is sent to; nothing where it is given by hand.</param>
    public Invitation Draw(DirectoryRecords context, LetterKind kind, string about, string? to = null)
    {
        var link = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(LinkBytes));
        var code = kind.IsOfACard() ? null : RandomNumberGenerator.GetInt32(Codes).ToString("D6", CultureInfo.InvariantCulture);
        context.Add(new QuestionRow { Id = seal.NameOf(link), Kind = kind, About = about, Code = code is null ? null : CodeOf(link, code), Voice = to is null ? null : seal.NameOf(to.ToUpperInvariant())[..VoiceLength], AskedOn = clock.Today() });
        return new Invitation(link, code);
    }

    /// <summary>What a link is about; nothing where it never was, is dead, or its code is wrong.</summary>
    public async Task<QuestionRow?> Find(DirectoryRecords context, string link, string? code)
    {
        var id = seal.NameOf(link);
        if (await context.Questions.FirstOrDefaultAsync(row => row.Id == id) is not { Misses: < MostMisses } row)
            return null;
        if (row.Code is null || (code is not null && CryptographicOperations.FixedTimeEquals(Convert.FromHexString(row.Code), Convert.FromHexString(CodeOf(link, code)))))
            return row;
        if (code is not null)
            await context.Questions.Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Misses, one => one.Misses + 1));
        return null;
    }

    /// <summary>Takes the links of a question away: it was answered, or is over.</summary>
    public static Task<int> End(DirectoryRecords context, string about) => context.Questions.Where(row => row.About == about).ExecuteDeleteAsync();

    private string CodeOf(string link, string code) => seal.NameOf($"{link} {code}");
}
