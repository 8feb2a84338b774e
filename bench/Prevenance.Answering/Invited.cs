namespace Prevenance.Answering;

/// <summary>A request that a partner answers.</summary>
/// <param name="Accepts">Whether it is accepted, again and again with other words, or declined, once.</param>
/// <param name="Request">The referral.</param>
/// <param name="Link">The secret part of the link.</param>
/// <param name="Code">The code that goes with it.</param>
internal sealed record Invited(bool Accepts, string Request, string Link, string Code)
{
    public static Invited Read(string argument) => argument.Split(',') is [var kind, var request, var link, var code]
        ? new Invited(kind == "accept", request, link, code)
        : throw new ArgumentException("expected accept or decline, a request, a link and a code, with commas", nameof(argument));
}
