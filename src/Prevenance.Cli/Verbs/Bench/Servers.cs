using System.CommandLine;

namespace Prevenance.Cli.Verbs.Bench;

/// <summary>Servers that run already, in the place of one that is started for the measure.</summary>
internal static class Servers
{
    public static Option<Uri?> Option() => new("--at")
    {
        Description = Speech.Say("l’adresse de serveurs qui tournent, plutôt qu’un ici", "the address of servers that run, in the place of one here"),
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https"))
                return address;
            result.AddError(Speech.Say($"« {result.Tokens[0].Value} » n’est pas une adresse ; attendu : http://127.0.0.1:5080", $"'{result.Tokens[0].Value}' is no address; expected http://127.0.0.1:5080"));
            return null;
        },
    };
}
