using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Casework.Records.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Appointments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "casework_appointments",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Person = table.Column<string>(type: "text", nullable: false),
                    Worker = table.Column<string>(type: "text", nullable: false),
                    Start = table.Column<long>(type: "bigint", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_appointments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "casework_feeds",
                columns: table => new
                {
                    Worker = table.Column<string>(type: "text", nullable: false),
                    AddressHash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_feeds", x => x.Worker);
                });

            migrationBuilder.CreateIndex(
                name: "IX_casework_appointments_Person_Start",
                table: "casework_appointments",
                columns: new[] { "Person", "Start" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_appointments_Worker_Start",
                table: "casework_appointments",
                columns: new[] { "Worker", "Start" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_feeds_AddressHash",
                table: "casework_feeds",
                column: "AddressHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "casework_appointments");

            migrationBuilder.DropTable(
                name: "casework_feeds");
        }
    }
}
