using Prevenance.Exchange;
using Prevenance.Exchange.Cases;
using Prevenance.Law;
using Prevenance.Law.Figures;
using Prevenance.Law.Situations;

namespace Prevenance.Cli;

/// <summary>Turns what the modules refuse into one clear message and the exit code that says so.</summary>
internal static class Refusals
{
    public static async Task<int> Guard(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (AggregateException several)
        {
            // Several threads meet the same fault: it is told once.
            return await Guard(() => Task.FromException<int>(several.InnerExceptions[0]));
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(Speech.Say("interrompu ; la même commande reprend où elle s’est arrêtée", "interrupted; the same command goes on where it stopped"));
            return ExitCode.Interrupted;
        }
        catch (InvalidInputException refusal)
        {
            foreach (var fault in refusal.Faults)
                Console.Error.WriteLine(fault.Path.Count == 0 ? Fault(fault) : $"{string.Join('/', fault.Path)} : {Fault(fault)}");
        }
        catch (Exception refusal) when (refusal is UnreadableFileException or UnreadableCaseException or LawFileException
            or FileNotFoundException or InvalidDataException or UncoveredException or CircularDefinitionException)
        {
            Console.Error.WriteLine(refusal.Message);
        }
        return ExitCode.InvalidInput;
    }

    private static string Fault(InputFault fault) => fault.Message.In(Speech.Language);
}
