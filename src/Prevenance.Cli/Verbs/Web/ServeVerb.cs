using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;
using Prevenance.Cli.Verbs.Works;
using Prevenance.Web;

namespace Prevenance.Cli.Verbs.Web;

/// <summary><c>serve</c>: the web application; also what no verb means.</summary>
internal static class ServeVerb
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Description = Speech.Say("les adresses où écouter", "the addresses to listen on"), DefaultValueFactory = _ => WebApp.DefaultUrl };
        var data = new Option<string?>("--data") { Description = Speech.Say($"le dossier de ce qui est gardé ({WebApp.DefaultData}, ou {WebApp.DemonstrationData})", $"the folder of what is kept ({WebApp.DefaultData}, or {WebApp.DemonstrationData})") };
        var demonstration = new Option<bool>("--demonstration") { Description = Speech.Say("avec des foyers inventés, sur cette machine seulement", "with invented households, on this machine only") };
        var command = new Command("serve", Speech.Say("démarrer l’application web", "start the web application")) { urls, data, demonstration };
        command.SetAction((parsed, stop) => Serve(parsed.GetValue(urls)!, parsed.GetValue(data), parsed.GetValue(demonstration), stop));
        return command;
    }

    /// <summary>What no verb means: the demonstration.</summary>
    public static Task<int> ServeDemonstration(CancellationToken stop) => Serve(WebApp.DefaultUrl, null, isDemonstration: true, stop);

    private static async Task<int> Serve(string urls, string? data, bool isDemonstration, CancellationToken stop)
    {
        if (urls.Split(';').FirstOrDefault(url => !IsAddress(url)) is { } wrong)
        {
            Console.Error.WriteLine(Speech.Say(
                $"« {wrong} » n’est pas une adresse ; attendu : http://localhost:5080", $"'{wrong}' is not an address; expected http://localhost:5080"));
            return ExitCode.InvalidInput;
        }
        await using var app = isDemonstration ? WebApp.BuildDemonstration(urls, data ?? WebApp.DemonstrationData) : WebApp.Build(urls, data ?? WebApp.DefaultData, kinds: DeskOptions.Kinds);
        try
        {
            await app.StartAsync(stop);
        }
        catch (Exception fault) when (fault is SocketException or InvalidOperationException or FormatException || fault.InnerException is SocketException or AddressInUseException)
        {
            Console.Error.WriteLine(Speech.Say($"impossible d’écouter sur {urls} : {fault.Message}", $"cannot listen on {urls}: {fault.Message}"));
            return ExitCode.InvalidInput;
        }
        Console.WriteLine(Speech.Say($"Prévenance est ouverte : {string.Join(" ", app.Urls)}", $"Prévenance is open: {string.Join(" ", app.Urls)}"));
        if (isDemonstration)
        {
            Console.WriteLine(Speech.Say(
                $"C’est une démonstration : tout le monde y est inventé. L’équipe entre par {app.Urls.First()}/demonstration",
                $"This is a demonstration: everybody there is invented. The team comes in by {app.Urls.First()}/en/demonstration"));
        }
        var warming = WebApp.Warm(app);
        await app.WaitForShutdownAsync(stop);
        await warming;
        return ExitCode.Success;
    }

    private static bool IsAddress(string url) =>
        Uri.TryCreate(url.Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https";
}
