using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Casework.Records.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class FirstTables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "casework_codes",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "text", nullable: false),
                    Person = table.Column<string>(type: "text", nullable: false),
                    Weight = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_codes", x => new { x.Hash, x.Person });
                });

            migrationBuilder.CreateTable(
                name: "casework_contacts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Person = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    IsFromPerson = table.Column<bool>(type: "boolean", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_contacts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "casework_facts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Person = table.Column<string>(type: "text", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_facts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "casework_imported",
                columns: table => new
                {
                    Source = table.Column<string>(type: "text", nullable: false),
                    Fingerprint = table.Column<string>(type: "text", nullable: false),
                    Person = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_imported", x => new { x.Source, x.Fingerprint });
                });

            migrationBuilder.CreateTable(
                name: "casework_keys",
                columns: table => new
                {
                    Person = table.Column<string>(type: "text", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_keys", x => x.Person);
                });

            migrationBuilder.CreateTable(
                name: "casework_people",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_people", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_casework_codes_Person",
                table: "casework_codes",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_casework_contacts_Person_At",
                table: "casework_contacts",
                columns: new[] { "Person", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_facts_Person",
                table: "casework_facts",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_casework_imported_Person",
                table: "casework_imported",
                column: "Person");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "casework_codes");

            migrationBuilder.DropTable(
                name: "casework_contacts");

            migrationBuilder.DropTable(
                name: "casework_facts");

            migrationBuilder.DropTable(
                name: "casework_imported");

            migrationBuilder.DropTable(
                name: "casework_keys");

            migrationBuilder.DropTable(
                name: "casework_people");
        }
    }
}
